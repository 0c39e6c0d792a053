package dev.endpointdsl.codegen.smithy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts documentation in HTML, which published models of AWS have, to CommonMark: paragraphs,
 * lists, code, links and notes. Other markup is left out, and documentation that is too long for a
 * Javadoc is cut at the end of a sentence.
 */
final class HtmlDocumentation {

  private static final Pattern BEGINS_WITH_TAG =
      Pattern.compile(
          "^\\s*<(p|ul|ol|dl|note|important|code|a|i|b|h[1-6]|div|fullname)\\b[^>]*>|</p>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOKEN =
      Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", Pattern.DOTALL);

  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s()<>\"]+");

  private final DocumentationBlocks blocks = new DocumentationBlocks();

  /** The code or link text that is read, if the position is in one. */
  private final StringBuilder span = new StringBuilder();

  private String spanTag = "";
  private String address = "";

  private HtmlDocumentation() {}

  /** Checks whether documentation is HTML. */
  static boolean isHtml(String documentation) {
    return BEGINS_WITH_TAG.matcher(documentation).find();
  }

  /** Returns the documentation as CommonMark. */
  static String toCommonMark(String html) {
    HtmlDocumentation converter = new HtmlDocumentation();
    Matcher token = TOKEN.matcher(html);
    int end = 0;
    while (token.find()) {
      converter.text(html.substring(end, token.start()));
      if (token.group(2) != null) {
        converter.tag(
            token.group(2).toLowerCase(Locale.ROOT), !token.group(1).isEmpty(), token.group(3));
      }
      end = token.end();
    }
    converter.text(html.substring(end));
    converter.endSpan();
    return converter.blocks.text();
  }

  private void text(String text) {
    String decoded = HtmlEntities.decode(text);
    if (spanTag.isEmpty()) {
      blocks.text(decoded);
    } else {
      span.append(decoded);
    }
  }

  private void tag(String name, boolean closes, String attributes) {
    if (name.equals("code") || name.equals("a")) {
      span(name, closes, attributes);
      return;
    }
    switch (name) {
      case "p", "div", "br", "dl", "dt", "dd", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6" ->
          endParagraph();
      case "note", "important", "caution", "warning" -> {
        endParagraph();
        blocks.label(closes ? "" : name);
      }
      case "ul", "ol" -> {
        endSpan();
        blocks.list(closes);
      }
      case "li" -> {
        endSpan();
        blocks.item(closes);
      }
      default -> {
        // Emphasis and tags of AWS's own tools say nothing that the text does not.
      }
    }
  }

  private void endParagraph() {
    endSpan();
    blocks.endParagraph();
  }

  /** Code in a link is a part of the link's text, and so is a link in code. */
  private void span(String name, boolean closes, String attributes) {
    if (!closes && spanTag.isEmpty()) {
      spanTag = name;
      Matcher href = HREF.matcher(attributes);
      address = href.find() ? HtmlEntities.decode(href.group(1)) : "";
    } else if (closes && spanTag.equals(name)) {
      endSpan();
    }
  }

  private void endSpan() {
    String text = span.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      blocks.text(spanTag.equals("code") ? code(text) : link(text));
    }
    span.setLength(0);
    spanTag = "";
  }

  private static String code(String text) {
    String fence = text.contains("`") ? "`` " : "`";
    return fence + text + new StringBuilder(fence).reverse();
  }

  private String link(String text) {
    boolean usable = WEB_ADDRESS.matcher(address).matches();
    return usable ? "[" + text.replace('[', '(').replace(']', ')') + "](" + address + ")" : text;
  }
}
