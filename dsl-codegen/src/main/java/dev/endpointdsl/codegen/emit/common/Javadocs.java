package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a model's documentation into Javadoc. The one gate every text passes: whatever stands in a
 * model, comment ends, unicode escapes, tags, HTML and JavaPoet's own {@code $} included, comes out
 * as text.
 *
 * <p>Of CommonMark it knows paragraphs, bullet lists and code spans; everything else stays as
 * written.
 */
public final class Javadocs {

  private static final Pattern CODE_SPAN = Pattern.compile("(`+)(.+?)\\1(?!`)", Pattern.DOTALL);
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*+]\\s+");
  private static final Pattern PLAIN_CODE = Pattern.compile("[\\w .,:;=()\\[\\]#$%!?'\"|+-]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int WIDTH = 88;

  private Javadocs() {}

  /** The documentation as a Javadoc body; empty text gives an empty block. */
  public static CodeBlock of(String commonMark) {
    StringBuilder html = new StringBuilder();
    for (String block : BLANK_LINES.split(commonMark.strip(), 0)) {
      if (!block.isBlank()) {
        append(block.strip(), html);
      }
    }
    return CodeBlock.of("$L", html);
  }

  /** The text of a tag that names a parameter, say, with its lines below the first indented. */
  public static String tag(String tag, CodeBlock text) {
    return wrapped(tag + " " + text, "", "    ");
  }

  /** A text as a code span of CommonMark: fenced by more backticks than follow another in it. */
  static String codeSpan(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence.length() == 1 ? "`" + text + "`" : fence + " " + text + " " + fence;
  }

  private static void append(String block, StringBuilder html) {
    boolean first = html.isEmpty();
    if (BULLET.matcher(block).lookingAt()) {
      html.append(first ? "" : "\n\n").append(list(block));
    } else {
      html.append(wrapped((first ? "" : "<p>") + inline(block), first ? "" : "\n\n", ""));
    }
  }

  private static String list(String block) {
    StringBuilder list = new StringBuilder("<ul>");
    for (String item : BULLET.split(block, 0)) {
      if (!item.isBlank()) {
        list.append(wrapped("<li>" + inline(item.strip()), "\n  ", "      "));
      }
    }
    return list.append("\n</ul>").toString();
  }

  /** Breaks a text into lines; long words stay whole. */
  private static String wrapped(String text, String before, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(text, 0)) {
      if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return before + String.join("\n" + indent, lines);
  }

  private static String inline(String text) {
    StringBuilder html = new StringBuilder();
    Matcher span = CODE_SPAN.matcher(text);
    int end = 0;
    while (span.find()) {
      html.append(escape(text.substring(end, span.start()))).append(code(unpadded(span.group(2))));
      end = span.end();
    }
    return html.append(escape(text.substring(end))).toString();
  }

  /** A space at either end is there to keep backticks apart. */
  private static String unpadded(String span) {
    boolean padded = span.length() > 2 && span.startsWith(" ") && span.endsWith(" ");
    return padded ? span.substring(1, span.length() - 1) : span;
  }

  /** A text in code font; as a code tag where that reads best, HTML where that could go wrong. */
  private static String code(String text) {
    return PLAIN_CODE.matcher(text).matches()
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  /** Everything that means something to Javadoc, or to the compiler inside a comment. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(escape((char) c)));
    return out.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '@' -> "&#64;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      case '\\' -> "&#92;";
      case '*' -> "&#42;";
      default ->
          Character.isISOControl(c) && !Character.isWhitespace(c) ? " " : Character.toString(c);
    };
  }
}
