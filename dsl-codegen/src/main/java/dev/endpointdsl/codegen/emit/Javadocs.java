package dev.endpointdsl.codegen.emit;

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
final class Javadocs {

  private static final Pattern CODE_SPAN = Pattern.compile("`+([^`]+)`+");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*+]\\s+");

  private Javadocs() {}

  /** The documentation as a Javadoc body; empty text gives an empty block. */
  static CodeBlock of(String commonMark) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : BLANK_LINES.split(commonMark.strip(), 0)) {
      if (!block.isBlank()) {
        paragraphs.add(block(block.strip()));
      }
    }
    StringBuilder html = new StringBuilder();
    for (String paragraph : paragraphs) {
      boolean list = paragraph.startsWith("<ul>");
      html.append(html.isEmpty() ? "" : list ? "\n\n" : "\n\n<p>").append(paragraph);
    }
    return CodeBlock.of("$L", html);
  }

  /** A text that is to stand in Javadoc as it is, such as a wire name or a pattern. */
  static CodeBlock code(String text) {
    return CodeBlock.of("$L", "<code>" + escape(text) + "</code>");
  }

  private static String block(String block) {
    if (!BULLET.matcher(block).find()) {
      return inline(block);
    }
    StringBuilder list = new StringBuilder("<ul>");
    for (String line : block.lines().toList()) {
      Matcher bullet = BULLET.matcher(line);
      boolean item = bullet.find();
      String text = inline(item ? line.substring(bullet.end()) : line.strip());
      list.append(item ? "\n  <li>" : "\n      ").append(text);
    }
    return list.append("\n</ul>").toString();
  }

  private static String inline(String text) {
    StringBuilder html = new StringBuilder();
    Matcher span = CODE_SPAN.matcher(text);
    int end = 0;
    while (span.find()) {
      html.append(escape(text.substring(end, span.start())));
      html.append("<code>").append(escape(span.group(1))).append("</code>");
      end = span.end();
    }
    return html.append(escape(text.substring(end))).toString();
  }

  /** Everything that means something to Javadoc, or to the compiler inside a comment. */
  static String escape(String text) {
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
      default -> Character.isISOControl(c) && c != '\n' ? " " : Character.toString(c);
    };
  }
}
