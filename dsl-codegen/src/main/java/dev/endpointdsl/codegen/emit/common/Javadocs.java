package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.emit.layout.WordWrap;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts a model's documentation to Javadoc. All text from a model passes through here, so that
 * nothing in it ends the comment, starts a Unicode escape or tag, or is taken for HTML.
 *
 * <p>Paragraphs, bullet lists, fenced code, code spans and links of CommonMark are converted;
 * everything else stays unchanged.
 */
public final class Javadocs {

  private static final Pattern CODE_SPAN = Pattern.compile("(`+)(.+?)\\1(?!`)", Pattern.DOTALL);
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*+]\\s+");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\((https?://[^\\s()<>\"]+)\\)");

  /** A comment ends, or a Unicode escape begins, even in an inline tag. */
  private static final Pattern ILLEGAL_CODE = Pattern.compile("\\*/|\\\\u|\\p{Cntrl}");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int WIDTH = 88;

  private Javadocs() {}

  /** Returns the documentation as a Javadoc body; empty documentation gives an empty block. */
  public static CodeBlock of(String commonMark) {
    StringBuilder html = new StringBuilder();
    for (FencedCode.Part part : FencedCode.parts(commonMark.strip())) {
      if (part.isCode()) {
        String code = LINE_BREAK.matcher(part.text()).replaceAll("\n");
        html.append(html.isEmpty() ? "" : "\n\n").append(preformatted(code));
      } else {
        appendBlocks(part.text(), html);
      }
    }
    return CodeBlock.of("$L", html);
  }

  /**
   * Returns a block tag, such as that of a parameter, with its text; lines after the first are
   * indented.
   */
  public static String tag(String tag, CodeBlock text) {
    return wrapped(tag + " " + text, "", "    ");
  }

  /** Returns a code span of CommonMark, with more backticks around it than it has in a row. */
  static String codeSpan(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence.length() == 1 ? "`" + text + "`" : fence + " " + text + " " + fence;
  }

  private static void appendBlocks(String text, StringBuilder html) {
    for (String block : BLANK_LINES.split(text, 0)) {
      if (!block.isBlank()) {
        append(block.strip(), html);
      }
    }
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

  private static String wrapped(String text, String before, String indent) {
    String words = SPACE.matcher(text).replaceAll(" ");
    return before + String.join("\n", WordWrap.lines(words, WIDTH, indent));
  }

  private static String inline(String text) {
    StringBuilder html = new StringBuilder();
    Matcher span = CODE_SPAN.matcher(text);
    int end = 0;
    while (span.find()) {
      html.append(links(text.substring(end, span.start()))).append(code(span.group(2)));
      end = span.end();
    }
    return html.append(links(text.substring(end))).toString();
  }

  private static String links(String text) {
    StringBuilder html = new StringBuilder();
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find()) {
      html.append(escape(text.substring(end, link.start())))
          .append(link(link.group(2), escape(link.group(1))));
      end = link.end();
    }
    return html.append(escape(text.substring(end))).toString();
  }

  /** Writes a link or, if doclint would refuse the address, its text. */
  private static String link(String address, String text) {
    try {
      new URI(address);
    } catch (URISyntaxException e) {
      return text;
    }
    return "<a href=\"" + escape(address) + "\">" + text + "</a>";
  }

  private static String preformatted(String lines) {
    return isLegalInTag(lines.replace("\n", ""))
        ? "<pre>{@code\n" + lines + "\n}</pre>"
        : "<pre><code>\n" + escape(lines) + "\n</code></pre>";
  }

  /** Writes code as an inline tag or, where that would not be legal, as HTML. */
  private static String code(String span) {
    String text = SPACE.matcher(span).replaceAll(" ").strip();
    if (text.isEmpty()) {
      return text;
    }
    return isLegalInTag(text) ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
  }

  private static boolean isLegalInTag(String code) {
    return !ILLEGAL_CODE.matcher(code).find() && isBalanced(code);
  }

  /** An inline tag ends at the brace that closes it. */
  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open == 0;
  }

  /** Escapes what has a meaning in Javadoc, or for the compiler inside a comment. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '{' -> out.append("&#123;");
        case '}' -> out.append("&#125;");
        case '\\' -> out.append("&#92;");
        case '*' -> out.append("&#42;");
        default -> out.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return out.toString();
  }
}
