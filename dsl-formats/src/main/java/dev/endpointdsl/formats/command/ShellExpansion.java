package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.message.QuotedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a dollar sign or is escaped in double quotes. */
final class ShellExpansion {

  /** More references than one low surrogate can number. */
  private static final int MAX_REFERENCES = 1_000;

  private static final Map<Character, Character> ESCAPES =
      Map.of('n', '\n', 't', '\t', 'r', '\r', '\\', '\\', '\'', '\'', '"', '"');

  private final ReadingLog log;
  private final ShellCursor in;
  private final List<Part> references;

  ShellExpansion(ReadingLog log, ShellCursor in, List<Part> references) {
    this.log = log;
    this.in = in;
    this.references = references;
  }

  FormatException substitution(int at) {
    return log.fatal(
        log.text().location(at),
        "the output of a command is not known; write the value, or in single quotes if the"
            + " character is meant");
  }

  /** Returns the problem of a backtick outside quotes, which continues a line in PowerShell. */
  FormatException backtick(int at) {
    if (in.startsWith("`\n") || in.startsWith("`\r\n")) {
      return log.fatal(
          log.text().location(at),
          "the command is for PowerShell, which is not read; end lines with a backslash");
    }
    return substitution(at);
  }

  void escapedInQuotes(WordBuilder word) {
    int at = in.offset();
    in.next();
    if (in.atEnd()) {
      word.append('\\', at);
    } else if (in.peek() == '\n') {
      in.next();
    } else {
      if ("$`\"\\".indexOf(in.peek()) < 0) {
        word.append('\\', at);
      }
      word.append(in.next(), at);
    }
  }

  void dollar(WordBuilder word, boolean inQuotes) {
    int at = in.offset();
    if (in.startsWith("$((")) {
      throw substitution(at);
    }
    if (in.startsWith("$(")) {
      command(word, at);
    } else if (in.startsWith("${")) {
      braced(word, at);
    } else if (in.startsWith("$'") && !inQuotes) {
      ansiQuoted(word, at);
    } else {
      in.next();
      String name = in.atEnd() ? "" : in.name();
      if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
        word.append('$', at);
        name.chars().forEach(c -> word.append((char) c, at));
      } else {
        variable(word, name, null, at);
      }
    }
  }

  private void braced(WordBuilder word, int at) {
    in.skip(2);
    String name = in.name();
    boolean fallback = in.startsWith(":-");
    if (name.isEmpty() || !(fallback || in.startsWith("}")) || !in.has("}")) {
      throw log.fatal(
          log.text().location(at), "only ${NAME} and ${NAME:-default} are read; write the value");
    }
    in.skip(fallback ? 2 : 0);
    String value = in.upTo("}");
    variable(word, name, fallback ? value : null, at);
  }

  private void variable(WordBuilder word, String name, @Nullable String fallback, int at) {
    JsonValue given = log.options().values().get(name);
    if (given != null) {
      String text = given instanceof JsonString string ? string.value() : given.toString();
      text.chars().forEach(c -> word.append((char) c, at));
      return;
    }
    if (references.size() >= MAX_REFERENCES) {
      throw log.fatal(log.text().location(at), "the command has too many variables");
    }
    references.add(fallback == null ? Part.reference(name) : Part.reference(name, fallback));
    word.append(ShellWord.reference(references.size() - 1), at);
  }

  /** Reads {@code $(cat FILE)} and {@code $(cat <<EOF ...)}. */
  private void command(WordBuilder word, int at) {
    if (in.startsWith("$(cat <<")) {
      in.skip("$(cat <<".length());
      heredoc(word, in.line().trim(), at);
    } else if (in.startsWith("$(cat ") && in.has(")")) {
      in.skip("$(cat ".length());
      String name = in.upTo(")").trim();
      if (!name.matches("[A-Za-z0-9_./-]+")) {
        throw substitution(at);
      }
      file(name, at).stripTrailing().chars().forEach(c -> word.append((char) c, at));
    } else {
      throw substitution(at);
    }
  }

  private void heredoc(WordBuilder word, String delimiter, int at) {
    boolean tabs = delimiter.startsWith("-");
    String raw = tabs ? delimiter.substring(1).trim() : delimiter;
    String end = raw.replaceAll("['\"\\\\]", "");
    boolean expands = end.equals(raw);
    while (true) {
      if (in.atEnd()) {
        throw log.fatal(
            log.text().location(at), "the here-document is not ended by " + QuotedText.quote(end));
      }
      int begin = in.offset();
      String line = in.line();
      String content = tabs ? line.replaceFirst("^\t+", "") : line;
      if (content.equals(end)) {
        break;
      }
      line(word, content, begin + line.length() - content.length(), expands);
    }
    while (!in.atEnd() && in.peek() != ')') {
      in.next();
    }
    in.skip(1);
  }

  private void line(WordBuilder word, String content, int begin, boolean expands) {
    if (expands && content.indexOf('$') >= 0) {
      throw log.fatal(
          log.text().location(begin),
          "the shell replaces variables in this here-document; quote its delimiter");
    }
    for (int i = 0; i < content.length(); i++) {
      word.append(content.charAt(i), begin + i);
    }
    word.append('\n', begin + content.length());
  }

  /** Returns the content of a file that an option names. */
  String file(String name, int at) {
    try {
      return log.options().files().read(name);
    } catch (IOException e) {
      throw log.fatal(
          log.text().location(at),
          QuotedText.line(name)
              + " cannot be read: "
              + QuotedText.line(String.valueOf(e.getMessage())));
    }
  }

  private void ansiQuoted(WordBuilder word, int begin) {
    in.skip(2);
    word.quote();
    while (!in.atEnd() && in.peek() != '\'') {
      int at = in.offset();
      char c = in.next();
      if (c == '\\' && !in.atEnd()) {
        ansiEscape(word, at);
      } else {
        word.append(c, at);
      }
    }
    if (in.atEnd()) {
      throw log.fatal(log.text().location(begin), "the quote $' is not closed");
    }
    in.next();
  }

  private void ansiEscape(WordBuilder word, int at) {
    char c = in.next();
    Character simple = ESCAPES.get(c);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (simple != null) {
      word.append(simple, at);
    } else if (digits > 0) {
      int value = 0;
      for (int i = 0; i < digits && !in.atEnd() && Character.digit(in.peek(), 16) >= 0; i++) {
        value = value * 16 + Character.digit(in.next(), 16);
      }
      if (!Character.isValidCodePoint(value)) {
        throw log.fatal(log.text().location(at), "the escape is no character");
      }
      new StringBuilder().appendCodePoint(value).chars().forEach(v -> word.append((char) v, at));
    } else {
      word.append('\\', at);
      word.append(c, at);
    }
  }
}
