package dev.endpointdsl.codegen.smithy;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the character references of HTML that documentation of AWS has. */
final class HtmlEntities {

  private static final Pattern REFERENCE =
      Pattern.compile("&(#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-z]{2,6});");

  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&",
          "lt", "<",
          "gt", ">",
          "quot", "\"",
          "apos", "'",
          "nbsp", " ",
          "mdash", "\u2014",
          "ndash", "\u2013",
          "hellip", "...");

  private HtmlEntities() {}

  /** Returns the text of HTML without tags; unknown references stay unchanged. */
  static String decode(String html) {
    return REFERENCE
        .matcher(html)
        .replaceAll(r -> Matcher.quoteReplacement(decoded(r.group(), r.group(1))));
  }

  private static String decoded(String whole, String name) {
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, whole);
    }
    boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
    int codePoint =
        hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : whole;
  }
}
