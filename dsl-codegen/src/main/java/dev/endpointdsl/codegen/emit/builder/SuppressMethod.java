package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.SuppressionField;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;

/** The method of a root's builder that sets a configuration above a rule. */
final class SuppressMethod {

  private SuppressMethod() {}

  /** Where a builder keeps the suppressions. */
  static FieldSpec field() {
    return FieldSpec.builder(SuppressionField.TYPE, SuppressionField.NAME)
        .initializer("$T.of()", List.class)
        .build();
  }

  /** The method as a stage declares it. */
  static MethodSpec declaration(TypeName stage) {
    return setter().declaration(stage, "this builder");
  }

  /** The method as a stage declares it again, only to return itself. */
  static MethodSpec redeclaration(TypeName stage) {
    return setter().redeclaration(stage);
  }

  /** The method as the builder's class implements it. */
  static MethodSpec implementation(TypeName self) {
    return setter().implementation(self);
  }

  private static Setter setter() {
    return new Setter(
        "suppress",
        List.of(
            parameter(Rule.class, "rule", "the rule; none of the model's own constraints"),
            parameter(String.class, "reason", "why it does not hold here, for people")),
        false,
        Javadocs.of(
            "Sets the configuration above a rule: what breaks it is no longer an error or a warning."
                + " The reason is kept with the value and never sent."),
        CodeBlock.builder()
            .addStatement(
                "this.$1N = $2T.append(this.$1N, new $3T(rule, reason))",
                SuppressionField.NAME,
                BuilderSupport.class,
                Suppression.class)
            .build());
  }

  private static ParameterSpec parameter(Class<?> type, String name, String text) {
    return SetterBuilder.documented(ParameterSpec.builder(type, name), text);
  }
}
