package dev.endpointdsl.codegen.javasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlockTest {

  @Test
  void fillsInArgumentsInOrderOrByNumber() {
    ParameterSpec parameter = ParameterSpec.builder(PrimitiveTypeName.INT, "size").build();

    assertThat(CodeBlock.of("$T $N = $L; // $$ $S", List.class, parameter, 3, "a"))
        .hasToString("java.util.List size = 3; // $ \"a\"");
    assertThat(CodeBlock.of("$2L $1L $2L", "a", CodeBlock.of("b"))).hasToString("b a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$L", "$L $L $L", "$3L", "none", "$", "$1", "$Q $L", "$0L"})
  void refusesArgumentsThatDoNotFitTheFormat(String format) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeBlock.of(format, "a", "b"))
        .withMessageContaining("'" + format + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "say \"hi\", say \\\"hi\\\"",
    "it's, it's",
    "C:\\x, C:\\\\x",
    "tab\there, tab\\there",
    "be\u0007ll, be\\u0007ll",
    "caf\u00e9 \u2028, caf\u00e9 \u2028"
  })
  void escapesStrings(String text, String literal) {
    assertThat(CodeBlock.of("$S", text)).hasToString("\"" + literal + "\"");
  }

  @Test
  void breaksAStringBehindALineFeed() {
    assertThat(CodeBlock.of("$S", "a\nb\n")).hasToString("\"a\\n\"\n    + \"b\\n\"");
  }

  @Test
  void indentsBlocksAndTheFurtherLinesOfStatements() {
    CodeBlock code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", "a")
            .addStatement("b\n.c()\n.d()")
            .nextControlFlow("else")
            .addStatement(CodeBlock.of("e()"))
            .endControlFlow()
            .build();

    assertThat(code)
        .hasToString(
            """
            if (a) {
              b
                  .c()
                  .d();
            } else {
              e();
            }
            """);
  }

  @Test
  void refusesAStatementWithinAStatement() {
    CodeBlock inner = CodeBlock.builder().addStatement("a()").build();
    CodeBlock outer = CodeBlock.builder().addStatement("b(() -> {\n$L})", inner).build();

    assertThatIllegalStateException().isThrownBy(outer::toString);
  }

  @Test
  void breaksOnlyLinesThatAreTooLong() {
    String name = "a".repeat(45);

    assertThat(CodeBlock.of("f($Z$L,$W$L)", name, "b")).hasToString("f(" + name + ", b)");
    assertThat(CodeBlock.of("f($Z$L,$W$L,$W$L)", name, name, name))
        .hasToString("f(" + name + ", " + name + ",\n    " + name + ")");
    assertThat(CodeBlock.of("function($Z$L$L);\n", name, name + name))
        .hasToString("function(\n    " + name + name + name + ");\n");
  }

  @Test
  void typesAreTextAsWell() {
    assertThat(
            ParameterizedTypeName.get(
                ClassName.get(List.class),
                WildcardTypeName.subtypeOf(ArrayTypeName.of(TypeVariableName.get("T")))))
        .hasToString("java.util.List<? extends T[]>");
  }

  @Test
  void joinsBlocks() {
    assertThat(Stream.of("a", "b", "c").map(CodeBlock::of).collect(CodeBlock.joining(", ")))
        .hasToString("a, b, c");
    assertThat(CodeBlock.join(List.of(), ", ").isEmpty()).isTrue();
  }

  @Test
  void writesAnnotationsWithOneValueSeveralOrNone() {
    AnnotationSpec several =
        AnnotationSpec.builder(ClassName.get("p", "Between"))
            .addMember("min", "$L", 1)
            .addMember("names", "$S", "a")
            .addMember("names", "$S", "b")
            .build();
    AnnotationSpec one =
        AnnotationSpec.builder(Deprecated.class).addMember("value", "$L", several).build();

    assertThat(AnnotationSpec.builder(Override.class).build()).hasToString("@java.lang.Override");
    assertThat(one)
        .hasToString("@java.lang.Deprecated(@p.Between(min = 1, names = {\"a\", \"b\"}))");
  }
}
