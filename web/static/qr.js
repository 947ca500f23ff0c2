// QR codes by a library that comes only once a code is drawn.

/** The matrix for a text, true where it is dark; nothing where the text is too long for any code. */
export async function qr(text) {
  const { encode } = await import("uqr");
  try {
    return encode(text, { ecc: "M", border: 0 }).data;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
