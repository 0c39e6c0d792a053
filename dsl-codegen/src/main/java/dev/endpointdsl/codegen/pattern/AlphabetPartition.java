package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Choice;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import dev.endpointdsl.codegen.pattern.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Partitions the code points into sets that an expression does not distinguish. */
final class AlphabetPartition {

  private AlphabetPartition() {}

  /** Returns the partition for an expression: disjoint sets that contain all code points. */
  static List<CodePointSet> of(RegexNode expression) {
    Set<CodePointSet> used = new LinkedHashSet<>();
    collect(expression, used);
    List<CodePointSet> blocks = List.of(CodePointSet.ALL);
    for (CodePointSet set : used) {
      blocks = split(blocks, set);
    }
    return blocks;
  }

  private static List<CodePointSet> split(List<CodePointSet> blocks, CodePointSet by) {
    List<CodePointSet> split = new ArrayList<>();
    for (CodePointSet block : blocks) {
      for (CodePointSet part : List.of(block.intersect(by), block.minus(by))) {
        if (!part.isEmpty()) {
          split.add(part);
        }
      }
    }
    return split;
  }

  private static void collect(RegexNode expression, Set<CodePointSet> used) {
    if (expression instanceof Characters characters) {
      used.add(characters.set());
    } else if (expression instanceof Sequence sequence) {
      sequence.parts().forEach(part -> collect(part, used));
    } else if (expression instanceof Choice choice) {
      choice.branches().forEach(branch -> collect(branch, used));
    } else if (expression instanceof Repetition repetition) {
      collect(repetition.body(), used);
    }
  }
}
