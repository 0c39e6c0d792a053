package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.Automaton;
import dev.endpointdsl.codegen.pattern.Automaton.State;
import dev.endpointdsl.codegen.pattern.Automaton.Transition;
import dev.endpointdsl.codegen.pattern.CodePointSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the loop that runs an automaton over the rest of {@code text} from {@code at}. */
final class AutomatonWriter {

  /** The state in which nothing is accepted any more. */
  static final String REFUSED = "REFUSED";

  private static final int REFUSAL = -1;
  private static final CodeBlock CHARACTER = CodeBlock.of("c");

  private final Automaton automaton;
  private final CharacterPredicates tests;
  private final String scanner;

  AutomatonWriter(Automaton automaton, CharacterPredicates tests, String scanner) {
    this.automaton = automaton;
    this.tests = tests;
    this.scanner = scanner;
  }

  CodeBlock write() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("int state = 0").beginControlFlow("while (at < end)");
    code.add(readCharacter()).add(step());
    if (automaton.rejects()) {
      code.beginControlFlow("if (state == $L)", REFUSED).addStatement("return false");
      code.endControlFlow();
    }
    return code.endControlFlow().add(verdict()).build();
  }

  private CodeBlock readCharacter() {
    boolean simple = automaton.canReadCharacters();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("int c = text.$L(at)", simple ? "charAt" : "codePointAt");
    return simple
        ? code.addStatement("at++").build()
        : code.addStatement("at += $T.charCount(c)", Character.class).build();
  }

  /** States with the same transitions share a case. */
  private CodeBlock step() {
    Map<CodeBlock, List<String>> arms = new LinkedHashMap<>();
    for (int state = 0; state < automaton.states().size(); state++) {
      CodeBlock next = next(automaton.states().get(state));
      arms.computeIfAbsent(next, fresh -> new ArrayList<>()).add(Integer.toString(state));
    }
    if (arms.size() == 1) {
      return CodeBlock.builder()
          .addStatement("state = $L", arms.keySet().iterator().next())
          .build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("state =\n$>$>switch (state) {\n$>");
    int left = arms.size();
    for (Map.Entry<CodeBlock, List<String>> arm : arms.entrySet()) {
      left--;
      String label = left == 0 ? "default" : "case " + String.join(", ", arm.getValue());
      code.add("$L -> $L;\n", label, arm.getKey());
    }
    return code.add("$<};\n$<$<").build();
  }

  private CodeBlock next(State state) {
    List<Transition> targets = new ArrayList<>(state.transitions());
    CodePointSet refused = state.rejected();
    if (!refused.isEmpty()) {
      targets.add(new Transition(refused, REFUSAL));
    }
    // The most complex condition is left out: it holds if no other does.
    Transition last =
        targets.stream().max(Comparator.comparingInt(t -> cost(t.on()))).orElseThrow();
    targets.remove(last);
    CodeBlock.Builder code = CodeBlock.builder();
    for (Transition transition : targets) {
      CodeBlock test = tests.test(transition.on(), CHARACTER, scanner);
      code.add("$L ? $L : ", test, name(transition.target()));
    }
    return code.add(name(last.target())).build();
  }

  private static int cost(CodePointSet set) {
    int segments = set.segments().size();
    return set.contains(Character.MAX_CODE_POINT) || !set.isPlain() ? segments + 1 : segments;
  }

  private static String name(int target) {
    return target == REFUSAL ? REFUSED : Integer.toString(target);
  }

  private CodeBlock verdict() {
    List<Integer> accepting =
        IntStream.range(0, automaton.states().size())
            .filter(state -> automaton.states().get(state).accepting())
            .boxed()
            .toList();
    String labels = accepting.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return switch (accepting.size()) {
      case 0 -> CodeBlock.of("return false;\n");
      case 1 -> CodeBlock.of("return state == $L;\n", labels);
      default ->
          CodeBlock.of(
              "return switch (state) {\n$>case $L -> true;\ndefault -> false;\n$<};\n", labels);
    };
  }
}
