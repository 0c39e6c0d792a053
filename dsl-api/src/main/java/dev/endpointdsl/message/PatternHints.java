package dev.endpointdsl.message;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes what commonly goes wrong when a name, an address or an ARN is written: a slip is named
 * only when the text matches once it is corrected.
 */
final class PatternHints {

  /** Longer texts are no slips. */
  private static final int LONGEST = 300;

  /** So many characters are tried. */
  private static final int DIFFERENT = 50;

  private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:([a-z0-9-]+):.*");
  private static final Pattern ARN_PATTERN = Pattern.compile("\\^?arn:aws[^:]*:([a-z0-9-]+):.*");

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("it begins or ends with white space", String::strip),
          new Slip("it contains a line break", text -> text.replaceAll("[\\r\\n]+", "")),
          new Slip("it contains a space", text -> text.replace(" ", "")),
          new Slip("it contains white space", text -> text.replaceAll("\\s+", "")),
          new Slip("it ends in a hyphen", text -> text.replaceAll("-+$", "")),
          new Slip("it begins with a hyphen", text -> text.replaceAll("^-+", "")),
          new Slip("write - for _", text -> text.replace('_', '-')),
          new Slip("write - for .", text -> text.replace('.', '-')),
          new Slip("write s3:// in lower case", text -> text.replaceAll("^(?i)s3://", "s3://")),
          new Slip("write s3:// with two slashes", text -> text.replaceAll("^s3:/*", "s3://")),
          new Slip(
              "the account id has to have 12 digits",
              text -> text.replaceFirst("^(arn:[^:]*:[^:]*:[^:]*:)[0-9-]*:", "$1123456789012:")),
          new Slip(
              "it lacks s3:// at the beginning",
              text -> text.contains(":") ? text : "s3://" + text),
          new Slip(
              "it lacks s3:// and a bucket at the beginning",
              text -> text.startsWith("/") ? "s3://bucket" + text : text),
          new Slip("it lacks the bucket", text -> text.replaceAll("^s3://$", "s3://bucket")),
          new Slip("write s3:// for arn:aws:s3:::", text -> text.replace("arn:aws:s3:::", "s3://")),
          new Slip("it is an ARN; give the name alone", text -> text.replaceAll("^arn:.*[:/]", "")),
          new Slip("it names a user, not a role", text -> text.replace(":user/", ":role/")));

  private record Slip(String name, UnaryOperator<String> correction) {}

  private PatternHints() {}

  /** What to say behind the problem: {@code "; it ends in a hyphen"}, or an empty text. */
  static String hint(String text, String pattern) {
    if (text.isEmpty()) {
      return "; it is empty";
    }
    return text.length() > LONGEST
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
      return Optional.of("it is no ARN, which begins with arn:aws");
    }
    return given.matches() && needed.matches() && !given.group(1).equals(needed.group(1))
        ? Optional.of("it is an ARN of " + given.group(1) + ", not of " + needed.group(1))
        : Optional.empty();
  }

  private static Optional<String> corrected(String text, String pattern) {
    return SLIPS.stream()
        .filter(slip -> matches(pattern, text, slip.correction().apply(text)))
        .map(Slip::name)
        .findFirst();
  }

  /** A character that is not allowed anywhere, and without which all is well. */
  private static Optional<String> unwanted(String text, String pattern) {
    return text.codePoints()
        .distinct()
        .limit(DIFFERENT)
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
