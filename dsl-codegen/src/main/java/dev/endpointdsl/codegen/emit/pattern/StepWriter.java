package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.pattern.Automaton;
import dev.endpointdsl.codegen.pattern.BoundaryCheck;
import dev.endpointdsl.codegen.pattern.MatchStep;
import dev.endpointdsl.codegen.pattern.MatchStep.Literal;
import dev.endpointdsl.codegen.pattern.MatchStep.OneOf;
import dev.endpointdsl.codegen.pattern.MatchStep.Rest;
import dev.endpointdsl.codegen.pattern.MatchStep.Run;
import dev.endpointdsl.codegen.pattern.MatcherPlan;
import java.util.List;
import java.util.Optional;

/**
 * Writes the body of a matcher: {@code at} moves along {@code text}, and each step moves it on or
 * rejects the string.
 */
final class StepWriter {

  private final CharacterPredicates tests;
  private final String scanner;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final RunWriter runs;
  private boolean started;

  private StepWriter(CharacterPredicates tests, String scanner) {
    this.tests = tests;
    this.scanner = scanner;
    this.runs = new RunWriter(code, tests, scanner);
  }

  /**
   * Returns the body.
   *
   * @param name the name of the method
   */
  static CodeBlock write(MatcherPlan scanner, CharacterPredicates tests, String name) {
    return ShortMatchers.write(scanner.steps())
        .orElseGet(() -> new StepWriter(tests, name).body(scanner.steps()));
  }

  private CodeBlock body(List<MatchStep> steps) {
    int last = steps.size() - 1;
    code.addStatement("int end = text.length()");
    steps.subList(0, last).forEach(this::write);
    writeLast(steps.get(last));
    return code.build();
  }

  private void write(MatchStep step) {
    if (step instanceof Literal literal) {
      literal(literal.text());
    } else if (step instanceof OneOf oneOf) {
      oneOf(oneOf);
    } else if (step instanceof Run run) {
      start();
      runs.write(run);
    }
  }

  private void writeLast(MatchStep step) {
    if (step instanceof Rest rest) {
      rest(rest.automaton());
    } else if (step instanceof Run run) {
      start();
      runs.writeLast(run);
    } else {
      write(step);
      code.addStatement("return at == end");
    }
  }

  private void rest(Automaton automaton) {
    Optional<BoundaryCheck> ends = BoundaryCheck.of(automaton);
    start();
    code.add(
        ends.map(found -> new BoundaryCheckWriter(found, tests, scanner).write())
            .orElseGet(() -> new AutomatonWriter(automaton, tests, scanner).write()));
  }

  /** Declares the position before the first step that needs it. */
  private void start() {
    runs.first(!started);
    if (!started) {
      code.addStatement("int at = 0");
      started = true;
    }
  }

  private void literal(String text) {
    code.beginControlFlow("if (!$L)", startsWith(text));
    code.addStatement("return false").endControlFlow();
    if (started) {
      code.add(advance(text.length()));
    } else {
      code.addStatement("int at = $L", text.length());
      started = true;
    }
  }

  private CodeBlock startsWith(String text) {
    return started
        ? CodeBlock.of("text.startsWith($S, at)", text)
        : CodeBlock.of("text.startsWith($S)", text);
  }

  private CodeBlock advance(int length) {
    String step = length == 1 ? "at++;\n" : "at += " + length + ";\n";
    return CodeBlock.of("$L", started ? step : "at = " + length + ";\n");
  }

  private void oneOf(OneOf oneOf) {
    if (!started) {
      code.addStatement(oneOf.optional() ? "int at = 0" : "int at");
    }
    String lead = "";
    for (String text : oneOf.literals()) {
      code.add("$Lif ($L) {\n$>", lead, startsWith(text)).add(advance(text.length())).add("$<");
      lead = "} else ";
    }
    code.add(oneOf.optional() ? "}\n" : "} else {\n$>return false;\n$<}\n");
    started = true;
  }
}
