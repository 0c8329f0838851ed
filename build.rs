//! Makes the phrases into typed functions, names the version, and gives the Windows program its icon.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

#[expect(clippy::disallowed_methods, reason = "cargo reads what is written here only after this program has ended")]
fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let words = Path::new("assets/words/en");
    println!("cargo::rerun-if-changed=assets/words/en");
    fs::write(out.join("phrases.rs"), phrases(words)?)?;
    println!("cargo::rustc-env=TWO_HATS_GIT={}", git_version());
    windows_resource()
}

/// The source of one function a phrase. Arguments are declared in the comment above each phrase, one a line:
/// `# $name (text)` or `# $count (number)`. An undeclared or unused argument, or a name used twice, stops the build.
fn phrases(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let mut source = String::new();
    let mut includes = String::new();
    let mut ids: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in files {
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path)?;
        let resource = parser::parse(text.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(other) = ids.insert(id.to_owned(), path.clone()) {
                return Err(format!("{id} stands in {} and in {}", other.display(), path.display()).into());
            }
            let value = message.value.as_ref().ok_or_else(|| format!("{id} says nothing"))?;
            let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
            write_function(&mut source, id, value, &comment)?;
        }
        writeln!(includes, "    include_str!(r\"{}\"),", fs::canonicalize(&path)?.display())?;
    }
    writeln!(source, "const RESOURCES: &[&str] = &[\n{includes}];")?;
    let ids: Vec<String> = ids.keys().map(|id| format!("{id:?}")).collect();
    writeln!(source, "#[cfg(test)]\nconst IDS: &[&str] = &[{}];", ids.join(", "))?;
    Ok(source)
}

fn write_function(source: &mut String, id: &str, value: &Pattern<&str>, comment: &str) -> Result<(), Box<dyn Error>> {
    let mut used = Vec::new();
    arguments_of(value, &mut used);
    let mut declared = Vec::new();
    for line in comment.lines().filter(|line| line.starts_with('$')) {
        let (name, rest) = line[1..].split_once(' ').ok_or_else(|| format!("{id}: {line}: (text) or (number)?"))?;
        let kind = if rest.starts_with("(text)") {
            "&str"
        } else if rest.starts_with("(number)") {
            "i64"
        } else {
            return Err(format!("{id}: ${name}: (text) or (number)?").into());
        };
        declared.push((name.to_owned(), kind));
    }
    for name in &used {
        if !declared.iter().any(|(other, _)| other == name) {
            return Err(format!("{id}: ${name} is used but not declared above it").into());
        }
    }
    if let Some((name, _)) = declared.iter().find(|(name, _)| !used.contains(name)) {
        return Err(format!("{id}: ${name} is declared but not used").into());
    }
    let function = id.replace('-', "_");
    writeln!(source, "/// The phrase `{id}`.\n#[must_use]")?;
    if declared.is_empty() {
        // It says the same every time, sixty times a frame: it is put together once.
        writeln!(source, "pub fn {function}() -> std::borrow::Cow<'static, str> {{")?;
        writeln!(source, "    static SAID: std::sync::OnceLock<String> = std::sync::OnceLock::new();")?;
        writeln!(source, "    std::borrow::Cow::Borrowed(SAID.get_or_init(|| phrase({id:?}, None).into_owned()))\n}}")?;
        return Ok(());
    }
    let parameters: Vec<String> =
        declared.iter().map(|(name, kind)| format!("{}: {kind}", name.replace('-', "_"))).collect();
    writeln!(source, "pub fn {function}({}) -> String {{", parameters.join(", "))?;
    writeln!(source, "    let mut arguments = fluent_bundle::FluentArgs::with_capacity({});", declared.len())?;
    for (name, _) in &declared {
        writeln!(source, "    arguments.set({name:?}, {});", name.replace('-', "_"))?;
    }
    writeln!(source, "    phrase({id:?}, Some(&arguments)).into_owned()\n}}")?;
    Ok(())
}

fn arguments_of(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => argument_of(inline, found),
            Expression::Select { selector, variants } => {
                argument_of(selector, found);
                for variant in variants {
                    arguments_of(&variant.value, found);
                }
            }
        }
    }
}

fn argument_of(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.contains(&id.name.to_owned()) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                argument_of(inline, found);
            }
        }
        _ => {}
    }
}

/// What `git describe` says, or nothing where there is no git: a source package builds all the same.
fn git_version() -> String {
    for watched in [".git/HEAD", ".git/refs/heads", ".git/packed-refs"] {
        if Path::new(watched).exists() {
            println!("cargo::rerun-if-changed={watched}");
        }
    }
    let described = Command::new("git").args(["describe", "--always", "--dirty", "--tags"]).output();
    described
        .ok()
        .filter(|output| output.status.success())
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_default()
}

/// The icon and version that Windows shows. Asks about the target: the host may be another system.
fn windows_resource() -> Result<(), Box<dyn Error>> {
    if env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        println!("cargo::rerun-if-changed=assets/icon/two-hats.ico");
        winresource::WindowsResource::new()
            .set_icon("assets/icon/two-hats.ico")
            .set("ProductName", "Two Hats")
            .set("FileDescription", "Two Hats")
            .compile()?;
    }
    Ok(())
}
