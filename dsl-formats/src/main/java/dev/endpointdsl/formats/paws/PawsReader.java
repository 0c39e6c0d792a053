package dev.endpointdsl.formats.paws;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the call in a script of R: lists, vectors of strings, and literals. */
final class PawsReader {

  /** A constant of the compiler: it initializes no patterns. */
  static final String METHOD = "create_endpoint_config";

  static final Pattern CALL = Pattern.compile("\\$\\s*" + METHOD + "\\s*\\(");
  private static final Pattern BLANKS = Pattern.compile("(?:\\s|#[^\\n]*+)*+");
  private static final Pattern NAME = Pattern.compile("`?([A-Za-z.][A-Za-z0-9._]*)`?");
  private static final Pattern NAMED =
      Pattern.compile("[`\"']?([A-Za-z.][A-Za-z0-9._]*)[`\"']?\\s*=(?!=)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:0[xX][0-9a-fA-F]+|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,5})?)L?");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9a-fA-F]{1,2})|[uU]\\{?([0-9a-fA-F]{1,8})\\}?|(.))");
  private static final Pattern RAW = Pattern.compile("[rR][\"']\\((.*?)\\)[\"']", Pattern.DOTALL);
  private static final int MAX_DEPTH = 50;

  private final ReadingLog log;
  private final String text;
  private int offset;
  private int depth;

  PawsReader(ReadingLog log) {
    this.log = log;
    this.text = log.text().text();
  }

  SourceNode read() {
    Matcher call = CALL.matcher(text);
    if (!call.find()) {
      throw log.fatal(log.text().location(), "the script has no call of create_endpoint_config");
    }
    offset = call.end();
    SourceNode arguments = elements(log.text().location(call.start()));
    if (CALL.matcher(text).region(offset, text.length()).find()) {
      throw problem("a second call follows; the script must have one");
    }
    return arguments instanceof SourceList list && list.elements().isEmpty()
        ? new SourceObject(List.of(), list.location())
        : arguments;
  }

  /** Parses the elements of a list or call up to its parenthesis: all with names, or none. */
  private SourceNode elements(SourceLocation location) {
    List<SourceObject.Member> members = new ArrayList<>();
    List<SourceNode> elements = new ArrayList<>();
    skipBlanks();
    while (!startsWith(")")) {
      int at = offset;
      Matcher named = NAMED.matcher(text).region(offset, text.length());
      if (named.lookingAt()) {
        offset = named.end();
        SourceLocation name = log.text().location(at);
        members.add(new SourceObject.Member(named.group(1), name, value()));
      } else {
        elements.add(value());
      }
      separator();
    }
    offset++;
    if (!members.isEmpty() && !elements.isEmpty()) {
      throw problem("a list has elements with names and without; name all of them or none");
    }
    return members.isEmpty()
        ? new SourceList(elements, location)
        : new SourceObject(members, location);
  }

  private void separator() {
    skipBlanks();
    if (startsWith(",")) {
      offset++;
      skipBlanks();
      if (startsWith(")")) {
        throw problem("R refuses a comma at the end of a list; remove it");
      }
    } else if (!startsWith(")")) {
      throw problem("expressions are not computed; write the value");
    }
  }

  private SourceNode value() {
    skipBlanks();
    SourceLocation location = log.text().location(offset);
    if (offset >= text.length()) {
      throw problem("the call is not closed");
    }
    Matcher raw = RAW.matcher(text).region(offset, text.length());
    if (raw.lookingAt()) {
      offset = raw.end();
      return SourceScalar.string(raw.group(1), location);
    }
    char c = text.charAt(offset);
    if (c == '"' || c == '\'') {
      return SourceScalar.string(string(c), location);
    }
    Matcher number = NUMBER.matcher(text).region(offset, text.length());
    if (number.lookingAt()) {
      offset = number.end();
      return number(number.group(), location);
    }
    return word(location);
  }

  private static SourceNode number(String literal, SourceLocation location) {
    String digits = literal.endsWith("L") ? literal.substring(0, literal.length() - 1) : literal;
    boolean negative = digits.startsWith("-");
    String unsigned = digits.replaceFirst("^[-+]", "");
    if (!unsigned.startsWith("0x") && !unsigned.startsWith("0X")) {
      return SourceScalar.number(literal, negative ? "-" + unsigned : unsigned, location);
    }
    BigDecimal value = new BigDecimal(new BigInteger(unsigned.substring(2), 16));
    return SourceScalar.number(literal, negative ? value.negate() : value, location);
  }

  private SourceNode word(SourceLocation location) {
    Matcher name = NAME.matcher(text).region(offset, text.length());
    if (!name.lookingAt()) {
      throw problem(
          "expected a value, found " + QuotedText.quote(text.substring(offset, offset + 1)));
    }
    String word = name.group(1);
    switch (word) {
      case "TRUE", "T", "FALSE", "F" -> {
        offset = name.end();
        return SourceScalar.bool(word.startsWith("T"), word, location);
      }
      case "NULL" -> {
        offset = name.end();
        return SourceScalar.nothing(word, location);
      }
      case "list", "c" -> {
        return call(name, location);
      }
      default -> throw problem("the value of " + word + " is not known; write the value");
    }
  }

  private SourceNode call(Matcher name, SourceLocation location) {
    offset = name.end();
    skipBlanks();
    if (!startsWith("(")) {
      throw problem("expected a parenthesis");
    }
    offset++;
    if (++depth > MAX_DEPTH) {
      throw problem("the nesting depth exceeds " + MAX_DEPTH + " here");
    }
    SourceNode node = elements(location);
    depth--;
    if (name.group(1).equals("c") && node instanceof SourceObject) {
      throw log.fatal(location, "a vector has no names here; write list(...)");
    }
    return node;
  }

  private String string(char quote) {
    int begin = offset++;
    int from = offset;
    while (offset < text.length() && text.charAt(offset) != quote) {
      offset += text.charAt(offset) == '\\' ? 2 : 1;
    }
    if (offset >= text.length()) {
      throw log.fatal(log.text().location(begin), "the string is not closed");
    }
    String raw = text.substring(from, offset++);
    StringBuilder out = new StringBuilder();
    Matcher escape = ESCAPE.matcher(raw);
    int copied = 0;
    while (escape.find()) {
      out.append(raw, copied, escape.start()).append(character(escape, begin));
      copied = escape.end();
    }
    return out.append(raw.substring(copied)).toString();
  }

  private String character(Matcher escape, int begin) {
    String hex = escape.group(1) != null ? escape.group(1) : escape.group(2);
    if (hex != null) {
      long code = Long.parseLong(hex, 16);
      if (code == 0 || code > Character.MAX_CODE_POINT) {
        throw log.fatal(
            log.text().location(begin), "the string has an escape that is no character");
      }
      return Character.toString((int) code);
    }
    return switch (escape.group(3)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "\\", "\"", "'", "`" -> escape.group(3);
      default ->
          throw log.fatal(
              log.text().location(begin),
              "R has no escape " + QuotedText.line(escape.group()) + " in strings");
    };
  }

  private boolean startsWith(String prefix) {
    if (offset >= text.length()) {
      throw problem("the call is not closed");
    }
    return text.startsWith(prefix, offset);
  }

  private void skipBlanks() {
    Matcher blanks = BLANKS.matcher(text).region(offset, text.length());
    if (blanks.lookingAt()) {
      offset = blanks.end();
    }
  }

  private FormatException problem(String message) {
    return log.fatal(log.text().location(Math.min(offset, text.length())), message);
  }
}
