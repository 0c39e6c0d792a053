package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.SuppressionField;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;

/** The method of a root's builder that suppresses a rule. */
final class SuppressMethod {

  private SuppressMethod() {}

  /** Returns the field of a builder that holds the suppressions. */
  static FieldSpec field() {
    return FieldSpec.builder(SuppressionField.TYPE, SuppressionField.NAME)
        .initializer("$T.of()", List.class)
        .build();
  }

  /** Returns the method as a stage declares it. */
  static MethodSpec declaration(TypeName stage) {
    return setter().declaration(stage, "");
  }

  /** Returns the method as a stage overrides it, only to return its own type. */
  static MethodSpec redeclaration(TypeName stage) {
    return setter().redeclaration(stage);
  }

  /** Returns the method as the builder's class implements it. */
  static MethodSpec implementation(TypeName self) {
    return Forking.inPlace(setter(), self);
  }

  private static Setter setter() {
    return new Setter(
        "suppress",
        List.of(
            parameter(Rule.class, "rule", "the rule, which is not a constraint of the model"),
            parameter(String.class, "reason", "why the configuration may break the rule")),
        false,
        SetterDocs.of(
            Javadocs.of(
                "Suppresses a rule: breaking it is neither an error nor a warning. The value keeps"
                    + " the reason and never sends it.")),
        CodeBlock.builder()
            .addStatement(
                "this.$1N = $2T.append(this.$1N, new $3T(rule, reason))",
                SuppressionField.NAME,
                BuilderSupport.class,
                Suppression.class)
            .build(),
        List.of());
  }

  private static ParameterSpec parameter(Class<?> type, String name, String text) {
    return SetterBuilder.documented(ParameterSpec.builder(type, name), text);
  }
}
