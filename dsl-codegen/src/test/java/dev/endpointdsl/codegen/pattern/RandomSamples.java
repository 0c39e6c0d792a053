package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Choice;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random strings that match a regular expression, unless it has lookarounds and the like. */
public final class RandomSamples {

  private static final int SAMPLES = 6;
  private static final int MOST_REPETITIONS = 3;
  private static final List<String> OTHERS = List.of("", "a", "Ab-9", "a b", "arn:aws:x:y::z/1");

  private final Random random;

  public RandomSamples(Random random) {
    this.random = random;
  }

  /** Returns strings of which most match. */
  public List<String> of(String regex) {
    try {
      RegexNode expression = UnanchoredPattern.parse(regex);
      return Stream.concat(Stream.of(""), Stream.generate(() -> sample(expression)).limit(SAMPLES))
          .toList();
    } catch (UnsupportedExpressionException e) {
      return OTHERS;
    }
  }

  private String sample(RegexNode node) {
    StringBuilder sample = new StringBuilder();
    append(node, sample);
    return sample.toString();
  }

  private void append(RegexNode node, StringBuilder out) {
    if (node instanceof Characters characters) {
      out.appendCodePoint(character(characters.set()));
    } else if (node instanceof Sequence sequence) {
      sequence.parts().forEach(part -> append(part, out));
    } else if (node instanceof Choice choice) {
      append(choice.branches().get(random.nextInt(choice.branches().size())), out);
    } else if (node instanceof Repetition repetition) {
      int more = Math.min(MOST_REPETITIONS, repetition.max() - repetition.min());
      IntStream.range(0, repetition.min() + random.nextInt(more + 1))
          .forEach(unused -> append(repetition.body(), out));
    }
  }

  private int character(CodePointSet set) {
    for (int tries = 0; tries < 2000; tries++) {
      int candidate = random.nextInt(tries < 1000 ? 0x80 : 0x3000);
      if (set.contains(candidate)) {
        return candidate;
      }
    }
    return 'a';
  }
}
