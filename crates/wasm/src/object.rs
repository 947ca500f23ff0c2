//! Answers as JavaScript has them: plain objects and lists, numbers to the bit.
//!
//! Nothing is read and nothing that is written can fail, which makes it nine kilobytes of brotli smaller than a serializer
//! for everything.

use js_sys::{Array, Object};
use serde::ser::{self, Serialize, Serializer};
use std::cell::RefCell;
use std::fmt::{self, Display};
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    type Fields;
    #[wasm_bindgen(method, indexing_setter)]
    fn set(this: &Fields, name: &JsValue, value: JsValue);
}

thread_local! {
    /// Names of fields as JavaScript has them, each made once: most strings of an answer are names.
    static NAMES: RefCell<Vec<(&'static str, Rc<JsValue>)>> = const { RefCell::new(Vec::new()) };
}

/// A value as JavaScript has it.
pub fn object(value: &impl Serialize) -> JsValue {
    let mut writer = Writer { open: Vec::new(), names: NAMES.take(), whole: JsValue::NULL };
    let _ = value.serialize(&mut writer);
    NAMES.set(writer.names);
    writer.whole
}

/// What is being written.
struct Writer {
    /// Objects and lists that are not complete, the outermost first.
    open: Vec<Open>,
    /// See [`NAMES`].
    names: Vec<(&'static str, Rc<JsValue>)>,
    /// The value, once it is complete.
    whole: JsValue,
}

enum Open {
    List(Array),
    /// An object, and the name that the next value gets.
    Object(Fields, Option<Rc<JsValue>>),
    /// The next value is a name.
    Name,
}

/// What cannot happen: serde asks for an error.
#[derive(Debug)]
struct Never;

type Written<T = ()> = Result<T, Never>;

impl Writer {
    fn put(&mut self, value: JsValue) {
        match self.open.last() {
            Some(Open::List(list)) => {
                list.push(&value);
            }
            Some(Open::Object(fields, Some(name))) => fields.set(name, value),
            Some(Open::Object(_, None)) => {}
            Some(Open::Name) => {
                self.open.pop();
                self.next_is(value.into());
            }
            None => self.whole = value,
        }
    }

    fn open_list(&mut self) {
        self.open.push(Open::List(Array::new()));
    }

    fn open_object(&mut self) {
        self.open.push(Open::Object(Object::new().unchecked_into(), None));
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::List(list)) => self.put(list.into()),
            Some(Open::Object(fields, _)) => self.put(fields.into()),
            Some(Open::Name) | None => {}
        }
    }

    /// The next value is the field of this name. Names are told apart by where they lie, and the latest come again
    /// first, which is quick.
    fn field(&mut self, name: &'static str) {
        let known = self.names.iter().rfind(|(known, _)| std::ptr::eq(*known, name));
        let value = known.map_or_else(|| Rc::new(name.into()), |(_, value)| value.clone());
        if known.is_none() {
            self.names.push((name, value.clone()));
        }
        self.next_is(value);
    }

    fn next_is(&mut self, name: Rc<JsValue>) {
        if let Some(Open::Object(_, next)) = self.open.last_mut() {
            *next = Some(name);
        }
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Written {
            self.serialize_f64(value as f64)
        })*
    };
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32
    }

    fn serialize_f64(self, value: f64) -> Written {
        self.put(value.into());
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.put(value.into());
        Ok(())
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.put(value.into());
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Written {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Written {
        self.put(JsValue::NULL);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T>(self, _: &str, _: u32, variant: &'static str, value: &T) -> Written
    where
        T: Serialize + ?Sized,
    {
        self.open_object();
        self.field(variant);
        value.serialize(&mut *self)?;
        self.close();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Written<Self> {
        self.open_list();
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Written<Self> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Written<Self> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(self, _: &str, _: u32, variant: &'static str, _: usize) -> Written<Self> {
        self.open_object();
        self.field(variant);
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Written<Self> {
        self.open_object();
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Written<Self> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(self, _: &str, _: u32, variant: &'static str, _: usize) -> Written<Self> {
        self.open_object();
        self.field(variant);
        self.serialize_map(None)
    }
}

/// Values one after the other, with names or without, and how many brackets close after the last.
macro_rules! parts {
    ($($trait:ident::$method:ident($($name:ident)?) $brackets:literal),* $(,)?) => {
        $(impl ser::$trait for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Written {
                $(self.field($name);)?
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                for _ in 0..$brackets {
                    self.close();
                }
                Ok(())
            }
        })*
    };
}

parts! {
    SerializeSeq::serialize_element() 1,
    SerializeTuple::serialize_element() 1,
    SerializeTupleStruct::serialize_field() 1,
    SerializeTupleVariant::serialize_field() 2,
    SerializeStruct::serialize_field(name) 1,
    SerializeStructVariant::serialize_field(name) 2,
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Written {
        self.open.push(Open::Name);
        name.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl ser::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl std::error::Error for Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }
}
