package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violation;
import dev.endpointdsl.codegen.emit.check.ChecksSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.emit.common.SuppressionField;
import dev.endpointdsl.codegen.javasource.ArrayTypeName;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.WildcardTypeName;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The methods of a root's type that return its violations.
 *
 * @param names the names of generated classes
 * @param root the operation and its input
 * @param rules the hand-written rules
 */
record ViolationMethods(GeneratedNames names, RootModel root, RuleClasses rules) {

  private static final ClassName LIST = ClassName.get(List.class);
  private static final TypeName VIOLATIONS =
      ParameterizedTypeName.get(LIST, ClassName.get(Violation.class));
  private static final String RULES = "RULES";

  /** Has the name of a method, which no member has. */
  private static final String FIELD = "violations";

  List<FieldSpec> fields() {
    return List.of(
        FieldSpec.builder(ParameterizedTypeName.get(LIST, ruleSet(self())), RULES)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($L)", LIST, CodeBlock.join(ruleSets(), ", "))
            .build(),
        FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(LazyViolations.class), self()), FIELD)
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .build());
  }

  private List<CodeBlock> ruleSets() {
    List<CodeBlock> all = new ArrayList<>();
    all.add(CodeBlock.of("new $T()", names.checks(root.structure())));
    rules.ruleSets(root).forEach(type -> all.add(CodeBlock.of("new $T()", type)));
    all.add(CodeBlock.of("$T.found($T.class)", ServiceLoadedRules.class, self()));
    return all;
  }

  /** Returns the statement of the constructor that takes over the suppressions of the builder. */
  static CodeBlock initialization() {
    return CodeBlock.of(
        "this.$N = new $T<>($N, builder.$N)",
        FIELD,
        LazyViolations.class,
        RULES,
        SuppressionField.NAME);
  }

  List<MethodSpec> all() {
    return List.of(violations(), violationsOfMoreRules(), suppressedViolations(), suppressions());
  }

  private MethodSpec violations() {
    return method("violations", VIOLATIONS)
        .addJavadoc(
            """
            Returns the errors and warnings that are not suppressed. A value that a builder built has
            warnings at most; a value that was read can have any errors.

            @return the violations, ordered by path; empty if there are none
            """)
        .addStatement("return $N.of(this)", FIELD)
        .build();
  }

  private MethodSpec violationsOfMoreRules() {
    TypeName ruleSet = ruleSet(WildcardTypeName.supertypeOf(self()));
    return method("violations", VIOLATIONS)
        .addAnnotation(SafeVarargs.class)
        .addModifiers(Modifier.FINAL)
        .addParameter(ArrayTypeName.of(ruleSet), "more")
        .varargs()
        .addJavadoc(
            """
            Returns the errors and warnings that are not suppressed, including those of your own rules,
            which each call checks again.

            @param more your own rules
            @return the violations, ordered by path; empty if there are none
            """)
        .addStatement("$T found = null", ChecksSpec.VIOLATIONS)
        .beginControlFlow("for ($T rules : more)", ruleSet)
        .addStatement("found = $T.both(found, rules.check(this))", ChecksSpec.VIOLATIONS)
        .endControlFlow()
        .addStatement("return $N.of(this, found)", FIELD)
        .build();
  }

  private MethodSpec suppressedViolations() {
    return method("suppressedViolations", VIOLATIONS)
        .addJavadoc(
            """
            Returns the violations that {@link #violations()} leaves out because their rules are
            suppressed.

            @return the suppressed violations, ordered by path; empty if there are none
            """)
        .addStatement("return $N.suppressed(this)", FIELD)
        .build();
  }

  private static MethodSpec suppressions() {
    return method(SuppressionField.NAME, SuppressionField.TYPE)
        .addJavadoc(
            """
            Returns the suppressed rules with their reasons. They document a decision: they are neither
            sent nor written to JSON, and {@code equals} ignores them.

            @return the suppressions, in the order in which they were declared
            """)
        .addStatement("return $N.suppressions()", FIELD)
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returned);
  }

  private static TypeName ruleSet(TypeName checked) {
    return ParameterizedTypeName.get(ClassName.get(RuleSet.class), checked);
  }

  private ClassName self() {
    return names.type(root.structure());
  }
}
