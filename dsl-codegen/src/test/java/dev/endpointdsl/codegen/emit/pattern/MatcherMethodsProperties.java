package dev.endpointdsl.codegen.emit.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.pattern.PatternCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Matchers agree with {@link java.util.regex.Pattern}. */
class MatcherMethodsProperties {

  private static final int TEXTS = 400;
  private static final int PATTERNS = 60;

  private static final List<PatternSubject> KNOWN = new ArrayList<>(PatternSubjects.SAGEMAKER);

  static {
    KNOWN.addAll(PatternSubjects.OTHERS);
  }

  private final CompiledPatterns known = CompiledPatterns.of(PatternSubjects.uses(KNOWN));

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void knownPatternsAgreeWithRegex(@ForAll long seed) {
    RandomTexts texts = new RandomTexts(new Random(seed));
    for (PatternSubject subject : KNOWN) {
      for (int i = 0; i < TEXTS / 4; i++) {
        agree(known, subject, texts.near(subject.samples()));
      }
    }
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void randomPatternsAgreeWithRegex(@ForAll long seed) {
    Random random = new Random(seed);
    List<PatternSubject> subjects = new ArrayList<>();
    for (int i = 0; i < PATTERNS; i++) {
      subjects.add(random(random, "p" + i));
    }
    CompiledPatterns compiled = CompiledPatterns.of(PatternSubjects.uses(subjects));
    RandomTexts texts = new RandomTexts(random);
    for (PatternSubject subject : subjects) {
      for (int i = 0; i < TEXTS; i++) {
        agree(compiled, subject, texts.near(subject.samples()));
      }
    }
  }

  private static PatternSubject random(Random random, String method) {
    RandomPattern pattern = RandomPattern.next(random);
    long bound = random.nextInt(3) == 0 ? random.nextInt(12) : Long.MAX_VALUE;
    boolean whole = random.nextInt(4) != 0;
    return new PatternSubject(method, pattern.regex(), whole, bound, List.of(pattern.sample()));
  }

  private static void agree(CompiledPatterns compiled, PatternSubject subject, String text) {
    if (subject.mayBeAsked(text)) {
      assertThat(compiled.matches(subject.method(), text))
          .as(() -> subject + " on " + CharacterLiterals.comment(text))
          .isEqualTo(subject.expected(text));
    }
  }

  /** Without this, the other property could hold because every pattern fell back to a regex. */
  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void nearlyAllRandomPatternsBecomeScanners(@ForAll long seed) {
    Random random = new Random(seed);
    int scanners = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String regex = RandomPattern.next(random).regex();
      scanners += PatternCompiler.compile(regex, true, OptionalLong.empty()).isPresent() ? 1 : 0;
    }
    assertThat(scanners).isGreaterThan(PATTERNS * 3 / 4);
  }
}
