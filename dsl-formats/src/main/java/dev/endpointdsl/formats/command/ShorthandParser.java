package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.message.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the AWS CLI's shorthand: {@code VariantName=blue,ServerlessConfig={MemorySizeInMB=2048}}.
 * It follows the CLI's own parser, with its character classes and its way back to the last comma
 * when a list turns out to end there.
 */
final class ShorthandParser {

  private static final String ESCAPED_COMMA = "\\\\,";
  private static final String START = "[!#-&(-+\\--<>-Z\\\\-z|-\\uffff]";
  private static final String FIRST_FOLLOW = "[\\s\\x1c-\\x1f!#-&(-+\\--\\\\^-|~-\\uffff]";
  private static final String SECOND_FOLLOW = "[\\s\\x1c-\\x1f!#-&(-+\\--<>-\\uffff]";
  private static final Pattern FIRST_VALUE = value(FIRST_FOLLOW);
  private static final Pattern SECOND_VALUE = value(SECOND_FOLLOW);
  private static final int MAX_DEPTH = 50;

  private final ReadingLog log;
  private final ShellWord word;
  private final UnaryOperator<ShellWord> files;
  private final String text;
  private boolean readsFiles;
  private int index;
  private int depth;

  private ShorthandParser(ReadingLog log, ShellWord word, UnaryOperator<ShellWord> files) {
    this.log = log;
    this.word = word;
    this.files = files;
    this.text = word.text();
  }

  private static Pattern value(String follow) {
    return Pattern.compile(
        "(?:" + ESCAPED_COMMA + "|" + START + ")(?:" + ESCAPED_COMMA + "|" + follow + ")*+");
  }

  /**
   * Parses a word that is an object.
   *
   * @param files returns the content of the file that a word names, or the word
   */
  static SourceObject parse(ReadingLog log, ShellWord word, UnaryOperator<ShellWord> files) {
    return new ShorthandParser(log, word, files).parameter();
  }

  private SourceObject parameter() {
    List<SourceObject.Member> members = new ArrayList<>();
    members.add(keyValue());
    while (index < text.length()) {
      expect(',', true);
      members.add(keyValue());
    }
    return new SourceObject(members, word.location());
  }

  private SourceObject.Member keyValue() {
    int begin = index;
    String key = key();
    equalsSign();
    return new SourceObject.Member(key, word.location(begin), values());
  }

  /** Reads {@code =}, or {@code @=} before values that name files. */
  private void equalsSign() {
    skipBlanks();
    readsFiles = current() == '@';
    if (readsFiles) {
      expect('@', true);
    }
    expect('=', true);
  }

  private String key() {
    int begin = index;
    while (index < text.length() && isKey(text.charAt(index))) {
      index++;
    }
    return text.substring(begin, index);
  }

  private static boolean isKey(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "-_.#/:".indexOf(c) >= 0);
  }

  private SourceNode values() {
    if (index >= text.length()) {
      return word.string("", word.location(index));
    }
    return switch (text.charAt(index)) {
      case '[' -> list();
      case '{' -> object();
      default -> commaSeparated();
    };
  }

  private SourceNode commaSeparated() {
    int begin = index;
    SourceNode first = first();
    skipBlanks();
    if (index >= text.length() || text.charAt(index) != ',') {
      return first;
    }
    expect(',', true);
    List<SourceNode> all = new ArrayList<>();
    all.add(first);
    while (true) {
      SourceNode next = second();
      if (next != null) {
        skipBlanks();
        if (index >= text.length()) {
          all.add(next);
          break;
        }
      }
      if (next == null || text.charAt(index) != ',') {
        backToComma();
        break;
      }
      expect(',', true);
      all.add(next);
    }
    return all.size() == 1 ? first : new SourceList(all, word.location(begin));
  }

  /** Goes back to the comma before a key, which is not an element of the list. */
  private void backToComma() {
    if (index >= text.length()) {
      throw syntax("a value", index);
    }
    while (text.charAt(index) != ',') {
      index--;
    }
  }

  private SourceNode first() {
    if (index < text.length() && isQuote(text.charAt(index))) {
      return quoted();
    }
    int begin = index;
    Matcher matcher = FIRST_VALUE.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return word.string("", word.location(begin));
    }
    index = matcher.end();
    return unescaped(matcher.group(), begin);
  }

  private @Nullable SourceNode second() {
    if (index < text.length() && isQuote(text.charAt(index))) {
      return quoted();
    }
    int begin = index;
    Matcher matcher = SECOND_VALUE.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    index = matcher.end();
    return unescaped(matcher.group(), begin);
  }

  private SourceNode unescaped(String value, int begin) {
    return value(withoutTrailingBlanks(value.replace("\\,", ",")), begin);
  }

  /** Removes what Python takes for blanks, which are more than Java's. */
  private static String withoutTrailingBlanks(String value) {
    int end = value.length();
    while (end > 0 && isBlank(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(0, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns a string, or the content of the file that it names after {@code @=}. */
  private SourceNode value(String value, int begin) {
    String read = readsFiles ? files.apply(word.part(value, begin)).text() : value;
    return word.string(read, word.location(begin));
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  private SourceNode quoted() {
    int begin = index;
    String quote = text.substring(index, index + 1);
    int end = closingQuote(quote.charAt(0));
    if (end < 0) {
      throw log.fatal(word.location(begin), "the quote " + quote + " is not closed");
    }
    index = end + 1;
    String value = text.substring(begin + 1, end);
    return value(value.replace("\\" + quote, quote).replace("\\\\", "\\"), begin);
  }

  /**
   * Returns the index of the quote that ends a string: the first one without a backslash before it
   * or, if there is none, the last one.
   */
  private int closingQuote(char quote) {
    int escaped = -1;
    for (int i = index + 1; i < text.length(); i++) {
      if (text.charAt(i) == quote) {
        return i;
      }
      if (text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == quote) {
        escaped = ++i;
      }
    }
    return escaped;
  }

  private SourceNode list() {
    int begin = enter('[');
    List<SourceNode> elements = new ArrayList<>();
    while (current() != ']') {
      elements.add(explicit());
      separator(']');
    }
    leave(']');
    return new SourceList(elements, word.location(begin));
  }

  private SourceNode object() {
    int begin = enter('{');
    List<SourceObject.Member> members = new ArrayList<>();
    while (current() != '}') {
      int at = index;
      String key = key();
      equalsSign();
      members.add(new SourceObject.Member(key, word.location(at), explicit()));
      separator('}');
    }
    leave('}');
    return new SourceObject(members, word.location(begin));
  }

  private int enter(char bracket) {
    int begin = index;
    if (++depth > MAX_DEPTH) {
      throw log.fatal(word.location(begin), "the nesting depth exceeds " + MAX_DEPTH + " here");
    }
    expect(bracket, true);
    return begin;
  }

  private void leave(char bracket) {
    expect(bracket, false);
    depth--;
  }

  private SourceNode explicit() {
    return switch (current()) {
      case '[' -> list();
      case '{' -> object();
      default -> first();
    };
  }

  private void separator(char end) {
    skipBlanks();
    if (current() != end) {
      expect(',', false);
      skipBlanks();
    }
  }

  /** Returns the current character; at the end, one that nothing expects. */
  private char current() {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private void skipBlanks() {
    while (index < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(index)) >= 0) {
      index++;
    }
  }

  private void expect(char c, boolean blanks) {
    if (blanks) {
      skipBlanks();
    }
    if (current() != c || index >= text.length()) {
      throw syntax(QuotedText.quote(String.valueOf(c)), index);
    }
    index++;
    if (blanks) {
      skipBlanks();
    }
  }

  private FormatException syntax(String expected, int at) {
    String found =
        at < text.length() ? QuotedText.quote(text.substring(at, at + 1)) : "the end of the word";
    return log.fatal(
        word.location(at), "expected " + expected + " in the shorthand, found " + found);
  }
}
