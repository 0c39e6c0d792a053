package dev.endpointdsl.codegen.emit.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatcherMethodsTest {

  private static final String GOLDEN = "Patterns.java.golden";
  private static final int LONG = 200_000;

  /** {@code -Dgolden.rewrite=true} replaces the expected file with the generated one. */
  @Test
  void matchersAreWrittenAsExpected() throws IOException {
    List<PatternSubject> subjects = subjects("name", "roleArn", "shortUri", "tag", "notBlank");
    String written = CompiledPatterns.sourceOf(PatternSubjects.uses(subjects));
    if (Boolean.getBoolean("golden.rewrite")) {
      Path source = Path.of("src/test/resources/dev/endpointdsl/codegen/emit/pattern", GOLDEN);
      Files.writeString(source, written, StandardCharsets.UTF_8);
    }
    assertThat(written).isEqualTo(golden());
  }

  private static String golden() throws IOException {
    try (InputStream golden = MatcherMethodsTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(golden).as("the expected file %s", GOLDEN).isNotNull();
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void samplesMatchAsWithRegex() {
    CompiledPatterns compiled = CompiledPatterns.of(PatternSubjects.uses(all()));
    for (PatternSubject subject : all()) {
      for (String sample : subject.samples()) {
        assertThat(compiled.matches(subject.method(), sample))
            .as("%s on %s", subject, sample)
            .isEqualTo(subject.expected(sample));
      }
    }
  }

  @Test
  void noPatternOfSageMakerNeedsRegex() {
    assertThat(CompiledPatterns.sourceOf(PatternSubjects.uses(PatternSubjects.SAGEMAKER)))
        .doesNotContain("java.util.regex");
  }

  @Test
  void lookAroundFallsBackToRegexThatEndsWithTheString() {
    String source = CompiledPatterns.sourceOf(PatternSubjects.uses(subjects("notBlank")));

    assertThat(source)
        .contains("PATTERN = Pattern.compile(\"(?!\\\\s*\\\\z).+\");")
        .contains("return NotBlankRegex.PATTERN.matcher(text).matches();");
  }

  @Test
  void aPatternThatTwoShapesDeclareIsWrittenOnce() {
    PatternSubject first = PatternSubject.whole("subnetId", "[-0-9a-z]+", "a-1", "A");
    PatternSubject second = PatternSubject.whole("groupId", "[-0-9a-z]+", "a-1", "A");
    List<PatternSubject> both = List.of(first, second, second.upTo(5));

    assertThat(CompiledPatterns.sourceOf(PatternSubjects.uses(List.of(first, second))))
        .contains("static boolean groupId(String text) {\n    return subnetId(text);\n  }");
    assertThat(CompiledPatterns.of(PatternSubjects.uses(both)).matches("groupId", "a-1")).isTrue();
  }

  @Test
  void fallbacksMayMatchAnywhere() {
    PatternSubject word = PatternSubject.anywhere("word", "\\bend$", "the end");
    CompiledPatterns compiled = CompiledPatterns.of(PatternSubjects.uses(List.of(word)));

    assertThat(compiled.matches("word", "the end")).isTrue();
    assertThat(compiled.matches("word", "the end\n")).isFalse();
    assertThat(compiled.matches("word", "bend")).isFalse();
  }

  @Test
  void manyPatternsStaySmall() {
    int size = CompiledPatterns.of(PatternSubjects.uses(PatternSubjects.SAGEMAKER)).size();

    assertThat(size / PatternSubjects.SAGEMAKER.size()).as("bytes a pattern").isLessThan(600);
  }

  @Test
  void readsEachCharacterAFewTimesAtMostAndNeverRecurses() {
    Map<String, PatternUse> uses = PatternSubjects.uses(PatternSubjects.SAGEMAKER);
    CompiledPatterns compiled = CompiledPatterns.of(uses, MatcherMethodsTest::counting);
    for (PatternSubject subject : PatternSubjects.SAGEMAKER) {
      for (String text : longTexts(subject)) {
        CountedReads.reset();
        compiled.matches(subject.method(), text);
        assertThat(CountedReads.count())
            .as("reads of %s", subject.method())
            .isLessThan(2L * text.length() + 100);
      }
    }
    assertThat(CountedReads.most()).as("the count counts").isGreaterThan(LONG);
  }

  private static String counting(String source) {
    String counter = CountedReads.class.getName();
    return source
        .replace("text.charAt(", counter + ".charAt(text, ")
        .replace("text.codePointAt(", counter + ".codePointAt(text, ");
  }

  private static List<String> longTexts(PatternSubject subject) {
    List<String> texts = new ArrayList<>();
    for (String middle : List.of("a", "-", "a-", "/", "\u00e9", "\ud83d\ude00", "0")) {
      String run = middle.repeat(LONG);
      texts.add(subject.samples().get(0) + run);
      texts.add(run + subject.samples().get(0) + "\n");
    }
    return texts;
  }

  @Test
  void commentsAndNamesAreValidForAnyExpression() {
    List<PatternSubject> odd =
        List.of(
            PatternSubject.whole("isDigit", "[0-9]{2,}", "12"),
            PatternSubject.whole("isAmong", "[a-cx-z0-9]*\\u002a/\n\\\\u", "a*/\n\\u"),
            PatternSubject.whole("quote", "['\\\\\"\t$]+", "$'"),
            PatternSubject.whole("nothing", "", ""),
            PatternSubject.whole("never", "[^\\s\\S]", "x"),
            PatternSubject.whole("two", "[\\s\\S]{2}", "ab"));
    CompiledPatterns compiled = CompiledPatterns.of(PatternSubjects.uses(odd));
    for (PatternSubject subject : odd) {
      String sample = subject.samples().get(0);
      assertThat(compiled.matches(subject.method(), sample))
          .as(subject.method())
          .isEqualTo(!subject.method().equals("never"));
    }
  }

  private static List<PatternSubject> all() {
    List<PatternSubject> all = new ArrayList<>(PatternSubjects.SAGEMAKER);
    all.addAll(PatternSubjects.OTHERS);
    return all;
  }

  private static List<PatternSubject> subjects(String... methods) {
    List<String> wanted = List.of(methods);
    return all().stream().filter(subject -> wanted.contains(subject.method())).toList();
  }
}
