//! The audit of Python packages: what is known from outside, and that nothing pasted can break it.

use crate::properties::cases;
use proptest::prelude::*;
use rooftop_audit::PACKAGES;
use rooftop_audit::{
    Audit, Elsewhere, File, Format, MOST_BYTES, MOST_PACKAGES, Python, Refusal, Summary, Target, Verdict,
    audit, audit_files, audit_under,
};

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn arbitrary_bytes_are_answered_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = audit(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn pieces_of_every_format_in_any_order_are_answered_or_refused(
        pieces in proptest::collection::vec(0_usize..PIECES.len(), 0..60)
    ) {
        let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        let _ = audit(&text);
    }
}

/// What the formats are made of.
const PIECES: [&str; 36] = [
    "[[package]]\n",
    "[project]\n",
    "[tool.poetry.dependencies]\n",
    "dependencies:\n",
    "  - pip:\n",
    "    - ",
    "FROM x\n",
    "RUN pip install ",
    "name = \"",
    "version = \"",
    "dependencies = [",
    "]",
    "\"",
    "'",
    "{",
    "}",
    "#",
    "\\\n",
    "\n",
    " ",
    "torch",
    "==",
    ">=",
    "2.1",
    ".*",
    ",",
    ";",
    "sys_platform",
    "== 'linux'",
    " and ",
    "(",
    ")",
    "\u{0}",
    "é",
    "-r ",
    "1!2.0.dev1",
];

#[test]
fn hostile_input_is_refused_or_read() {
    assert_eq!(audit(&"a".repeat(MOST_BYTES + 1)), Err(Refusal::TooLong));
    assert_eq!(audit("torch\0"), Err(Refusal::NotText));
    assert_eq!(audit(""), Err(Refusal::Nothing));
    assert_eq!(audit("# only a comment"), Err(Refusal::Nothing));
    let nested = format!("[project]\ndependencies = {}", "[".repeat(1_000_000));
    assert_eq!(audit(&nested), Err(Refusal::Nothing));
    assert!(audit(&format!("torch; {}", "(".repeat(1000))).is_ok());
    let many =
        |n: usize| audit(&(0..n).map(|i| format!("p{i}")).collect::<Vec<_>>().join("\n")).expect("read");
    assert_eq!((many(1500).rows.len(), many(1500).left_out), (MOST_PACKAGES, 1500 - MOST_PACKAGES));
    assert!(many(10_000).cut);
    let files = vec![File { name: "same.txt", text: "peft\n-r same.txt" }; 101];
    assert!(audit_files(&files).expect("read").cut);
    assert!(audit(&"RUN pip install a\n".repeat(20_000)).is_ok());
    let limits = "\"a<2\",".repeat(20_000);
    assert!(
        audit(&format!("[tool.uv]\nconstraint-dependencies = [{limits}]\ndev-dependencies = [{limits}]"))
            .is_ok()
    );
}

#[test]
fn every_package_of_the_table_is_found_by_its_name() {
    assert_eq!(PACKAGES.len(), 146);
    for package in PACKAGES {
        let answer = audit(package.name).expect(package.name);
        assert_eq!(answer.rows[0].package, Some(package));
    }
}

/// What a text refers to.
fn elsewhere(audit: &Audit) -> Vec<(Elsewhere, &str)> {
    audit.elsewhere.iter().map(|it| (it.what.kind, it.what.to.as_str())).collect()
}

fn is_never_yes(audit: &Audit, text: &str) {
    for target in Target::ALL {
        let summary = audit.summary(target);
        assert!(!matches!(summary, Summary::Yes | Summary::NotAsked), "{summary:?} of {text:?}");
    }
}

#[test]
fn a_file_that_only_refers_to_others_is_never_a_yes() {
    use Elsewhere::{Address, Constraints, File, Project};
    for (text, refers) in [
        ("-r base.txt", &[(File, "base.txt")][..]),
        ("-rbase.txt", &[(File, "base.txt")]),
        ("--requirement=base.txt", &[(File, "base.txt")]),
        ("-c limits.txt", &[(Constraints, "limits.txt")]),
        ("-e .", &[(Project, ".")]),
        ("./vendored/thing", &[(Project, "./vendored/thing")]),
        ("https://example.org/x.tar.gz", &[(Address, "https://example.org/x.tar.gz")]),
        (
            "dependencies:\n  - python=3.12\n  - pip:\n    - -r base.txt\n    - -e .",
            &[(File, "base.txt"), (Project, ".")],
        ),
        ("RUN pip install -r base.txt", &[(File, "base.txt")]),
        ("RUN pip install --requirement=base.txt", &[(File, "base.txt")]),
        ("RUN pip --no-cache-dir install -rbase.txt", &[(File, "base.txt")]),
        (
            "RUN /opt/venv/bin/pip install -r base.txt -c limits.txt",
            &[(File, "base.txt"), (Constraints, "limits.txt")],
        ),
        ("RUN pip install .", &[(Project, ".")]),
        ("RUN uv sync --frozen", &[(File, "uv.lock")]),
        ("RUN uv pip sync base.txt", &[(File, "base.txt")]),
        ("RUN conda env create -n x -f environment.yml", &[(File, "environment.yml")]),
        ("RUN conda install --file base.txt", &[(File, "base.txt")]),
        ("RUN poetry install", &[(File, "pyproject.toml")]),
        (
            "[project]\ndynamic = [\"dependencies\"]\n[tool.setuptools.dynamic]\ndependencies = { file = [\n \"base.txt\" ] }",
            &[(File, "base.txt")],
        ),
        ("[tool.hatch.metadata.hooks.requirements_txt]\nfiles = [\"base.txt\"]", &[(File, "base.txt")]),
    ] {
        let audit = audit(text).expect(text);
        assert_eq!(elsewhere(&audit), refers, "{text}");
        assert!(audit.rows.is_empty(), "{text}: {:?}", audit.rows);
        for target in Target::ALL {
            assert_eq!(audit.summary(target), Summary::Nothing, "{text}");
        }
    }
}

#[test]
fn a_line_that_was_not_read_is_never_a_yes() {
    for text in [
        "peft\n-r base.txt",
        "peft\n- numpy",
        "peft\nnumpy 1.2",
        "peft\n--unheard-of",
        "peft @ https://example.org/peft.whl",
        "https://example.org/peft-1.17.0-py3-none-any.whl",
        "git+https://example.org/peft.git#egg=peft",
        "dependencies:\n  - peft\n  - https://example.org/x.conda",
        "RUN pip install peft $MORE",
        "RUN pip install peft && sh -c \"pip install flash-attn\"",
        "RUN pip install peft\nRUN [\"pip\", \"install\", \"flash-attn\"]",
        "[project]\ndynamic = [\"dependencies\"]\n[project.optional-dependencies]\na = [\"peft\"]",
        "[project]\ndependencies = [\"peft\"]\n[tool.uv.sources]\npeft = { git = \"https://example.org/peft\" }",
        "[tool.poetry.dependencies]\npeft = { path = \"../peft\" }",
        "[tool.poetry.dependencies.peft]\ngit = \"https://example.org/peft\"",
        "[project]\ndependencies = [\"peft\"]\n[tool.pixi.dependencies]\nflash-attn = \"*\"",
        "[[package]]\nname = \"peft\"\nversion = \"1.17.0\"\nsource = { git = \"https://example.org/peft\" }",
    ] {
        let audit = audit(text).expect(text);
        assert!(!audit.is_whole(), "{text}");
        assert!(audit.rows.iter().any(|row| row.requirement.name == "peft"), "{text}: {:?}", audit.rows);
        is_never_yes(&audit, text);
    }
    assert_eq!(audit("peft").expect("read").summary(Target::DgxSpark), Summary::Yes);
    assert_eq!(
        audit("peft; sys_platform == 'win32'").expect("read").summary(Target::DgxSpark),
        Summary::NotAsked
    );
}

#[test]
fn files_that_are_dropped_together_are_read_together() {
    let files = [
        File { name: "requirements.txt", text: "-r deep/base.txt\n-c limits.txt\npeft" },
        File { name: "base.txt", text: "tiktoken>=0.5\n" },
        File { name: "limits.txt", text: "tiktoken<0.9\nnever-asked==1" },
    ];
    let all = audit_files(&files).expect("read");
    assert!(all.is_whole(), "{:?}", all.elsewhere);
    let asked: Vec<_> =
        all.rows.iter().map(|row| [row.requirement.name.as_str(), row.requirement.asked.as_str()]).collect();
    assert_eq!(asked, [["peft", ""], ["tiktoken", ">=0.5,<0.9"]]);
    let two = audit_files(&files[..2]).expect("read");
    assert_eq!(elsewhere(&two), [(Elsewhere::Constraints, "limits.txt")]);
    is_never_yes(&two, "limits.txt is missing");
    // A file does not stand for another of the same name.
    let itself = [File { name: "requirements.txt", text: "peft\n-r ../requirements.txt" }];
    is_never_yes(&audit_files(&itself).expect("read"), "itself");
    let image = File { name: "Dockerfile", text: "FROM x\nRUN pip install -e .\nRUN uv sync" };
    let project = File { name: "pyproject.toml", text: "[project]\ndependencies = [\"peft\"]" };
    let lock = File { name: "uv.lock", text: "[[package]]\nname = \"peft\"\nversion = \"1.17.0\"" };
    assert!(audit_files(&[image, project, lock]).expect("read").is_whole());
    assert_eq!(elsewhere(&audit_files(&[image, lock]).expect("read")), [(Elsewhere::Project, ".")]);
    let unread = audit_files(&[files[1], File { name: "x.txt", text: "peft\na b" }]).expect("read").unread;
    assert_eq!((unread[0].file.as_str(), unread[0].line), ("x.txt", 2));
}

#[test]
fn a_comment_says_nothing_about_the_format() {
    let audit = audit("# pip install -r requirements.txt\npeft\n# dependencies:\n").expect("read");
    assert_eq!((audit.formats.as_slice(), audit.rows.len()), (&[Format::Requirements][..], 1));
}

#[test]
fn limits_of_a_project_hold_for_its_packages() {
    let text = "[project]\ndependencies = [\"torch\"]\n[tool.uv]\nconstraint-dependencies = [\"torch<2.8\"]";
    let audit = audit(text).expect("read");
    assert_eq!(audit.rows[0].requirement.asked, "<2.8");
    assert_eq!(audit.rows[0].on(Target::WindowsArm64).verdict, Verdict::OtherVersion);
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_yes_was_read_to_its_end(pieces in proptest::collection::vec(0_usize..PIECES.len(), 0..60)) {
        let text: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
        if let Ok(audit) = audit(&text) {
            for target in Target::ALL {
                let yes = audit.summary(target) == Summary::Yes;
                prop_assert!(!yes || !audit.rows.is_empty() && audit.is_whole(), "{}", text);
            }
        }
    }
}

/// Names of files on PyPI on 30 November 2026: vllm 0.33.0 is `cp38-abi3`, but asks for Python below 3.15; torch 2.15.0 has `cp311`
/// to `cp315`. The lock file is of our own making.
#[test]
fn the_version_of_python_decides_where_wheels_are_for_others() {
    let verdict = |text: &str, python: &str| {
        let files = [File { name: "", text }];
        let audit = audit_under(&files, Python::find(python)).expect("it names packages");
        audit.rows[0].on(Target::LinuxX86).verdict
    };
    assert_eq!(verdict("vllm", "3.12"), Verdict::Gpu);
    assert_eq!(verdict("vllm", "3.15"), Verdict::OtherPython);
    assert_eq!(verdict("torch", "3.10"), Verdict::OtherPython);
    assert_eq!(verdict("torch", "any"), Verdict::Gpu);
    assert_eq!(verdict("peft; python_version < '3.12'", "3.13"), Verdict::NotInstalled);
    let lock = "[[package]]\nname = \"own-kernels\"\nversion = \"1.0\"\nwheels = [\n    \
                { url = \"https://example.org/own_kernels-1.0-cp312-cp312-manylinux_2_28_x86_64.whl\" },\n]\n";
    assert_eq!(verdict(lock, "3.12"), Verdict::Wheel);
    assert_eq!(verdict(lock, "3.13"), Verdict::OtherPython);
    assert_eq!(verdict(lock, "any"), Verdict::Wheel);
}
