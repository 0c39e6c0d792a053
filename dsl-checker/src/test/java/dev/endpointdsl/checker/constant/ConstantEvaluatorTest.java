package dev.endpointdsl.checker.constant;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.endpointdsl.checker.Compilation;
import dev.endpointdsl.checker.StringSource;
import dev.endpointdsl.checker.tree.ClassDeclarations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The checker evaluates constants to the values that javac does. */
class ConstantEvaluatorTest {

  private static final List<String> TYPES = List.of("int", "long", "double", "float", "boolean");

  @Test
  void evaluatesEveryOperator() {
    assertSameValues(
        List.of(
            "int = 7 / -2",
            "int = 7 % -2",
            "int = -7 >> 1",
            "int = -7 >>> 28",
            "int = -7 << 33",
            "int = 1 << 32L",
            "long = 1L << 65",
            "long = -1L >>> 60",
            "int = 5 & 3 | 8 ^ 1",
            "int = ~5",
            "int = +'a'",
            "int = -'a' + 1",
            "int = Integer.MAX_VALUE + 1",
            "int = Integer.MAX_VALUE * 2",
            "int = -2147483648",
            "long = Integer.MAX_VALUE + 1L",
            "float = 0.1f + 0.2f",
            "double = 0.1f + 0.2",
            "double = -0.0",
            "double = 5 % 3.5",
            "double = true ? 1 : 2.0",
            "boolean = 1 < 2 && !(2 <= 1) || false",
            "boolean = true ^ false",
            "boolean = 'a' == 97",
            "boolean = 0.0 != -0.0",
            "byte = (byte) 200",
            "short = (short) 70000",
            "char = (char) 97.9",
            "int = (int) 1e10",
            "int = (byte) 300L",
            "String = \"a\" + 1 + 'b' + 2L + 0.5 + 1f + true",
            "String = 1 + 2 + \"a\"",
            "String = (\"a\" + \"b\")",
            "String = (String) \"a\"",
            "String = 1 > 2 ? \"a\" : \"b\""));
  }

  @Property(tries = 15)
  void evaluatesAsJavacDoes(@ForAll("expressions") List<String> expressions) {
    List<String> all = new ArrayList<>();
    for (String type : TYPES.subList(0, 4)) {
      expressions.forEach(expression -> all.add(type + " = (" + type + ") (" + expression + ")"));
    }
    assertSameValues(all);
  }

  @Provide
  Arbitrary<List<String>> expressions() {
    Arbitrary<String> literals =
        Arbitraries.of(
            "0",
            "1",
            "2",
            "7",
            "-3",
            "31",
            "100",
            "65536",
            "2147483647",
            "3L",
            "-9L",
            "1L << 40",
            "0.5",
            "2.0",
            "-1.5",
            "0.25f",
            "3f",
            "'a'",
            "'0'",
            "(byte) 5",
            "(short) -7");
    Arbitrary<String> expressions =
        Arbitraries.lazyOf(
            () -> literals,
            () -> literals,
            () ->
                Combinators.combine(
                        literals, Arbitraries.of("+", "-", "*"), Arbitraries.of("", "-"), literals)
                    .as((a, op, sign, b) -> "(" + a + ") " + op + " " + sign + "(" + b + ")"),
            () ->
                Combinators.combine(literals, literals, literals, literals)
                    .as(Tuple::of)
                    .map(
                        t ->
                            "("
                                + t.get1()
                                + ") < ("
                                + t.get2()
                                + ") ? ("
                                + t.get3()
                                + ") * 2 : ("
                                + t.get4()
                                + ")"));
    return expressions.list().ofSize(12);
  }

  /** Lets javac and the checker evaluate a constant for each {@code type = expression}. */
  private static void assertSameValues(List<String> constants) {
    StringBuilder text = new StringBuilder("class A {\n");
    for (int i = 0; i < constants.size(); i++) {
      text.append("  static final ").append(constants.get(i).replaceFirst(" = ", " C" + i + " = "));
      text.append(";\n");
    }
    Map<String, Object> evaluated = new LinkedHashMap<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    Compilation compilation =
        Compilation.of(
            List.of(StringSource.of("A", text.append("}\n").toString())),
            task -> task.addTaskListener(new Evaluation(task, evaluated, expected)),
            List.of());

    assertThat(compilation.messages()).isEmpty();
    assertThat(expected).hasSameSizeAs(constants);
    assertThat(evaluated).isEqualTo(expected);
  }

  /** Evaluates the fields of a class. */
  private record Evaluation(
      JavacTask task, Map<String, Object> evaluated, Map<String, Object> expected)
      implements TaskListener {

    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        Trees trees = Trees.instance(task);
        TreePath type = ClassDeclarations.of(trees, event).orElseThrow();
        for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
          if (member instanceof VariableTree variable) {
            evaluate(trees, new TreePath(type, variable), variable);
          }
        }
      }
    }

    private void evaluate(Trees trees, TreePath path, VariableTree variable) {
      VariableElement field = (VariableElement) trees.getElement(path);
      String text = variable.toString();
      Optional<Object> value =
          new ConstantEvaluator(trees).of(new TreePath(path, variable.getInitializer()));
      value.ifPresent(
          v -> evaluated.put(text, Numbers.convert(v, Numbers.primitiveKind(field.asType()))));
      expected.put(text, field.getConstantValue());
    }
  }
}
