//! Makes the phrases of every language into typed functions, finds the instrument of each, names the version, and gives the Windows program its icon.

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
    let languages = languages()?;
    fs::write(out.join("phrases.rs"), phrases(&languages)?)?;
    fs::write(out.join("instruments.rs"), instruments(&languages)?)?;
    println!("cargo::rerun-if-changed=assets/licenses.txt");
    let licenses = fs::read("assets/licenses.txt")?;
    fs::write(out.join("licenses.z"), miniz_oxide::deflate::compress_to_vec_zlib(&licenses, 9))?;
    println!("cargo::rustc-env=TWO_HATS_GIT={}", git_version());
    windows_resource()
}

/// The languages there are, English first: the folders of `assets/words`.
fn languages() -> Result<Vec<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=assets/words");
    let mut found = Vec::new();
    for entry in fs::read_dir("assets/words")? {
        let code = entry?.file_name().to_string_lossy().into_owned();
        if code != "en" {
            found.push(code);
        }
    }
    found.sort();
    found.insert(0, "en".to_owned());
    Ok(found)
}

/// The built-in instrument in each language, in the same order.
fn instruments(languages: &[String]) -> Result<String, Box<dyn Error>> {
    let mut source = String::new();
    for language in languages {
        let suffix = if language == "en" { String::new() } else { format!(".{language}") };
        let path = PathBuf::from(format!("assets/instruments/two-hats{suffix}.ron"));
        println!("cargo::rerun-if-changed={}", path.display());
        let place = fs::canonicalize(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        writeln!(source, "    include_str!(r\"{}\"),", place.display())?;
    }
    Ok(format!("const TWO_HATS: [&str; {}] = [\n{source}];\n", languages.len()))
}

/// A phrase of English: which arguments it takes, and whether each is a number.
type Declared = Vec<(String, Kind)>;

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
}

/// The source of one function a phrase. Arguments are declared in the comment above each English phrase, one a line:
/// `# $name (text)` or `# $count (number)`. What stops the build: in English an argument that is undeclared or unused; in
/// another language a phrase that English lacks, one that it has and this language lacks, and an argument of no such name;
/// in any, a name used twice.
fn phrases(languages: &[String]) -> Result<String, Box<dyn Error>> {
    let mut source = String::new();
    let mut declared: BTreeMap<String, Declared> = BTreeMap::new();
    let mut table = String::new();
    for language in languages {
        let mut seen: BTreeMap<String, PathBuf> = BTreeMap::new();
        write!(table, "    ({language:?}, &[")?;
        for path in files_of(language)? {
            let text = fs::read_to_string(&path)?;
            let resource =
                parser::parse(text.as_str()).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                if let Some(other) = seen.insert(id.to_owned(), path.clone()) {
                    return Err(format!("{id} stands in {} and in {}", other.display(), path.display()).into());
                }
                let value = message.value.as_ref().ok_or_else(|| format!("{id} says nothing"))?;
                if language == "en" {
                    let comment = message.comment.as_ref().map(|c| c.content.join("\n")).unwrap_or_default();
                    declared.insert(id.to_owned(), declaration(id, value, &comment)?);
                } else {
                    let here = declared.get(id).ok_or_else(|| format!("{}: {id} is not in English", path.display()))?;
                    only_declared(id, value, here).map_err(|error| format!("{}: {error}", path.display()))?;
                }
            }
            writeln!(table, "include_str!(r\"{}\"),", fs::canonicalize(&path)?.display())?;
        }
        if let Some(missing) = declared.keys().find(|id| !seen.contains_key(*id)) {
            return Err(format!("{missing} is missing in assets/words/{language}").into());
        }
        writeln!(table, "]),")?;
    }
    for (id, arguments) in &declared {
        write_function(&mut source, id, arguments)?;
    }
    writeln!(source, "pub(crate) const LANGUAGES: [(&str, &[&str]); {}] = [\n{table}];", languages.len())?;
    let ids: Vec<String> = declared.keys().map(|id| format!("{id:?}")).collect();
    writeln!(source, "#[cfg(test)]\nconst IDS: &[&str] = &[{}];", ids.join(", "))?;
    Ok(source)
}

fn files_of(language: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let folder = Path::new("assets/words").join(language);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    Ok(files)
}

/// The arguments that the comment above a phrase declares, which are those that it uses.
fn declaration(id: &str, value: &Pattern<&str>, comment: &str) -> Result<Declared, Box<dyn Error>> {
    let mut declared = Vec::new();
    for line in comment.lines().filter(|line| line.starts_with('$')) {
        let (name, rest) = line[1..].split_once(' ').ok_or_else(|| format!("{id}: {line}: (text) or (number)?"))?;
        let kind = if rest.starts_with("(text)") {
            Kind::Text
        } else if rest.starts_with("(number)") {
            Kind::Number
        } else {
            return Err(format!("{id}: ${name}: (text) or (number)?").into());
        };
        declared.push((name.to_owned(), kind));
    }
    let mut used = Vec::new();
    arguments_of(value, &mut used);
    if let Some((name, _)) = declared.iter().find(|(name, _)| !used.contains(name)) {
        return Err(format!("{id}: ${name} is declared but not used").into());
    }
    only_declared(id, value, &declared)?;
    Ok(declared)
}

fn only_declared(id: &str, value: &Pattern<&str>, declared: &Declared) -> Result<(), Box<dyn Error>> {
    let mut used = Vec::new();
    arguments_of(value, &mut used);
    match used.iter().find(|name| !declared.iter().any(|(other, _)| other == *name)) {
        Some(name) => Err(format!("{id}: ${name} is used but not declared").into()),
        None => Ok(()),
    }
}

fn write_function(source: &mut String, id: &str, declared: &Declared) -> Result<(), Box<dyn Error>> {
    let function = id.replace('-', "_");
    writeln!(source, "/// The phrase `{id}`.\n#[must_use]")?;
    if declared.is_empty() {
        writeln!(source, "pub fn {function}() -> std::borrow::Cow<'static, str> {{")?;
        writeln!(source, "    static SAID: Said = [const {{ OnceLock::new() }}; LANGUAGES.len()];")?;
        writeln!(source, "    constant({id:?}, &SAID)\n}}")?;
        return Ok(());
    }
    let typed = |(name, kind): &(String, Kind)| {
        let kind = match kind {
            Kind::Text => "&str",
            Kind::Number => "i64",
        };
        format!("{}: {kind}", name.replace('-', "_"))
    };
    let parameters: Vec<String> = declared.iter().map(typed).collect();
    writeln!(source, "pub fn {function}({}) -> String {{", parameters.join(", "))?;
    writeln!(source, "    let mut arguments = fluent_bundle::FluentArgs::with_capacity({});", declared.len())?;
    for (name, _) in declared {
        writeln!(source, "    arguments.set({name:?}, {});", name.replace('-', "_"))?;
    }
    writeln!(source, "    phrase({id:?}, Some(&arguments))\n}}")?;
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
