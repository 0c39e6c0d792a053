package dev.endpointdsl.codegen.emit.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.emit.pattern.SmithyPatterns.Declared;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Matchers of the kinds of patterns that published services have agree with Smithy. */
class SmithyPatternsTest {

  private static final List<String> KINDS =
      List.of(
          ".*",
          "\\S",
          "\\d+",
          "^$|^ $",
          "\\S.*|^$",
          "^[a-z]",
          "[a-z]$",
          "^(|/.*)$",
          "^(|arn:.*role/\\S+)$",
          "^a|b$",
          "^(a|b)$",
          "^(?:a|bc)?$",
          "^[^:*$]*$",
          "^[^\\$]+$",
          "^[\\s\\S]+$",
          "^(?=^\\S+$).*$",
          "^(?=.*[a-z_])[a-z0-9_]+$",
          "^(?!aws:).+$",
          "^(?!\\s*$).+$",
          "^((?!\\\\[nr]).)+$",
          "^(?!\\s).*(?<!\\s)$",
          "^[0-9a-z.\\-]*(?<!\\.)$",
          "^(?s).+$",
          "^(?i)(true|false)$",
          "^(?i)all|[0-9]{3}$",
          "^(\\bALIAS\\b|[0-9a-z]+)$",
          "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$",
          "^\\p{ASCII}+$",
          "^[\\p{Print}]*$",
          "^[\\p{Print}&&[^|:/]]+$",
          "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",
          "^[\\p{IsAlphabetic}\\p{IsDigit}]+$",
          "^\\P{C}+$",
          "^[^\\u0000-\\u00FF]$",
          "^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$",
          "^[^\\x00]*$",
          "^[a-z\\x{0022}]+$",
          "^(?!.*?(.)\\1{3})[a-z]*$",
          "^\\A[a-z0-9_]+\\z$",
          "^\\+?[1-9]\\d{1,14}$",
          "^[0-9A-Z]{2}+$",
          "^[a-z]*?x$",
          "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$",
          "^(?<name>a+)-\\k<name>$");

  @Test
  void agreeWithSmithy() {
    List<Declared> patterns =
        KINDS.stream()
            .flatMap(
                regex -> Stream.of(new Declared(regex, Long.MAX_VALUE), new Declared(regex, 8)))
            .toList();

    assertThat(SmithyPatterns.differences(patterns, new Random(), 200)).isEmpty();
  }

  @Test
  void reportsAMatcherThatDiffers() {
    List<Declared> patterns = List.of(new Declared("^[a-z]+$", Long.MAX_VALUE));

    assertThat(
            SmithyPatterns.differences(
                patterns, List.of(new Declared("^[a-b]+$", Long.MAX_VALUE)), new Random(1), 200))
        .isNotEmpty();
  }
}
