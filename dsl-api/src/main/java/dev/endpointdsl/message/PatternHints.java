package dev.endpointdsl.message;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes common typos in names, URIs and ARNs. A typo is reported only if the string matches
 * once the typo is corrected.
 */
final class PatternHints {

  /** Typos are not sought in longer strings. */
  private static final int MAX_LENGTH = 300;

  /** The maximum number of different characters that are tried. */
  private static final int MAX_CHARACTERS = 50;

  private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:([a-z0-9-]+):.*");
  private static final Pattern ARN_PATTERN = Pattern.compile("\\^?arn:aws[^:]*:([a-z0-9-]+):.*");

  private static final List<Typo> TYPOS =
      List.of(
          new Typo("it begins or ends with white space", String::strip),
          new Typo("it contains a line break", text -> text.replaceAll("[\\r\\n]+", "")),
          new Typo("it contains a space", text -> text.replace(" ", "")),
          new Typo("it contains white space", text -> text.replaceAll("\\s+", "")),
          new Typo("it ends in a hyphen", text -> text.replaceAll("-+$", "")),
          new Typo("it begins with a hyphen", text -> text.replaceAll("^-+", "")),
          new Typo("use '-' instead of '_'", text -> text.replace('_', '-')),
          new Typo("use '-' instead of '.'", text -> text.replace('.', '-')),
          new Typo("write s3:// in lower case", text -> text.replaceAll("^(?i)s3://", "s3://")),
          new Typo("write s3:// with two slashes", text -> text.replaceAll("^s3:/*", "s3://")),
          new Typo(
              "the account ID must have 12 digits",
              text -> text.replaceFirst("^(arn:[^:]*:[^:]*:[^:]*:)[0-9-]*:", "$1123456789012:")),
          new Typo(
              "it does not begin with s3://", text -> text.contains(":") ? text : "s3://" + text),
          new Typo(
              "it does not begin with s3:// and a bucket",
              text -> text.startsWith("/") ? "s3://bucket" + text : text),
          new Typo("it has no bucket", text -> text.replaceAll("^s3://$", "s3://bucket")),
          new Typo(
              "use s3:// instead of arn:aws:s3:::", text -> text.replace("arn:aws:s3:::", "s3://")),
          new Typo("it is an ARN; use the name alone", text -> text.replaceAll("^arn:.*[:/]", "")),
          new Typo("it names a user, not a role", text -> text.replace(":user/", ":role/")));

  private record Typo(String hint, UnaryOperator<String> correction) {}

  private PatternHints() {}

  /**
   * Returns a hint that follows the problem: {@code "; it ends in a hyphen"}, or an empty string.
   */
  static String hint(String text, String pattern) {
    if (text.isEmpty()) {
      return "; it is empty";
    }
    return text.length() > MAX_LENGTH
        ? ""
        : otherService(text, pattern)
            .or(() -> corrected(text, pattern))
            .or(() -> unwanted(text, pattern))
            .map("; "::concat)
            .orElse("");
  }

  private static Optional<String> otherService(String text, String pattern) {
    Matcher given = ARN.matcher(text);
    Matcher needed = ARN_PATTERN.matcher(pattern);
    if (needed.matches() && !text.startsWith("arn:")) {
      return Optional.of("it is not an ARN, which begins with arn:aws");
    }
    return given.matches() && needed.matches() && !given.group(1).equals(needed.group(1))
        ? Optional.of("it is an ARN of " + given.group(1) + ", not of " + needed.group(1))
        : Optional.empty();
  }

  private static Optional<String> corrected(String text, String pattern) {
    return TYPOS.stream()
        .filter(typo -> matches(pattern, text, typo.correction().apply(text)))
        .map(Typo::hint)
        .findFirst();
  }

  /** Finds a character that is not allowed anywhere, and without which the string matches. */
  private static Optional<String> unwanted(String text, String pattern) {
    return text.codePoints()
        .distinct()
        .limit(MAX_CHARACTERS)
        .mapToObj(Character::toString)
        .filter(one -> isUnwanted(one, text.replace(one, ""), pattern))
        .map(one -> "it contains " + QuotedText.quote(one))
        .findFirst();
  }

  private static boolean isUnwanted(String one, String without, String pattern) {
    int middle = without.offsetByCodePoints(0, CodePoints.length(without) / 2);
    String inside = without.substring(0, middle) + one + without.substring(middle);
    return isMatched(pattern, without)
        && !isMatched(pattern, without + one)
        && !isMatched(pattern, inside);
  }

  private static boolean matches(String pattern, String text, String corrected) {
    return !corrected.equals(text) && isMatched(pattern, corrected);
  }

  private static boolean isMatched(String pattern, String text) {
    return BoundedRegex.matches(pattern, text, true).orElse(false);
  }
}
