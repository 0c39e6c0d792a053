package dev.endpointdsl.codegen.emit.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violation;
import dev.endpointdsl.codegen.emit.check.ChecksSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.emit.common.SuppressionField;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How a root's type tells what is wrong with it.
 *
 * @param names of generated classes
 * @param root the operation and its input
 * @param rules the hand-written rules
 */
record ViolationMethods(GeneratedNames names, RootModel root, RuleClasses rules) {

  private static final ClassName FINDINGS = ClassName.get(ValidationResult.class);
  private static final TypeName VIOLATION_LIST =
      ParameterizedTypeName.get(List.class, Violation.class);

  /** Values never change, so what was found is kept. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    rules.ruleSet(root).ifPresent(type -> fields.add(ruleSet("RULES", "new $T()", type)));
    fields.add(ruleSet("FOUND_RULES", "$T.found($T.class)", ServiceLoadedRules.class, self()));
    fields.add(
        FieldSpec.builder(
                SuppressionField.TYPE, SuppressionField.NAME, Modifier.PRIVATE, Modifier.FINAL)
            .build());
    fields.add(
        FieldSpec.builder(Nullables.nullable(FINDINGS), "violationFindings", Modifier.PRIVATE)
            .build());
    return fields;
  }

  /** How a value takes the suppressions over from its builder. */
  static CodeBlock taken() {
    return CodeBlock.of("this.$1N = $2T.copyOf(builder.$1N)", SuppressionField.NAME, List.class);
  }

  private FieldSpec ruleSet(String name, String format, Object... args) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(RuleSet.class), self());
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(format, args)
        .build();
  }

  List<MethodSpec> all() {
    return List.of(
        violations(),
        violationsOfMore(),
        suppressedViolations(),
        suppressions(),
        findings(),
        allViolations());
  }

  private MethodSpec violations() {
    return listOfViolations("violations")
        .addJavadoc(
            """
            Everything that is wrong or doubtful, and not suppressed. What a builder built has
            warnings at most; what was read from elsewhere can be wrong in any way.

            @return ordered by path; empty when all is well
            """)
        .addStatement("return violationFindings().violations()")
        .build();
  }

  private MethodSpec violationsOfMore() {
    TypeName ruleSet =
        ParameterizedTypeName.get(
            ClassName.get(RuleSet.class), WildcardTypeName.supertypeOf(self()));
    return listOfViolations("violations")
        .addAnnotation(SafeVarargs.class)
        .addModifiers(Modifier.FINAL)
        .addParameter(ArrayTypeName.of(ruleSet), "more")
        .varargs()
        .addJavadoc(
            """
            The same with rules of your own, which are checked each time.

            @param more what to check as well
            @return ordered by path; empty when all is well
            """)
        .addStatement("$T found = allViolations()", ChecksSpec.VIOLATIONS)
        .beginControlFlow("for ($T rules : more)", ruleSet)
        .addStatement("found = $T.both(found, rules.check(this))", ChecksSpec.VIOLATIONS)
        .endControlFlow()
        .addStatement("return $T.of(found, $N).violations()", FINDINGS, SuppressionField.NAME)
        .build();
  }

  private MethodSpec suppressedViolations() {
    return listOfViolations("suppressedViolations")
        .addJavadoc(
            """
            What {@link #violations()} would list too if nothing were suppressed.

            @return ordered by path; empty when nothing that is wrong is suppressed
            """)
        .addStatement("return violationFindings().suppressed()")
        .build();
  }

  private static MethodSpec suppressions() {
    return MethodSpec.methodBuilder(SuppressionField.NAME)
        .addModifiers(Modifier.PUBLIC)
        .returns(SuppressionField.TYPE)
        .addJavadoc(
            """
            The rules that were suppressed, each with the reason that was given. They are for people:
            they are neither sent nor written to JSON, and do not count in {@code equals}.

            @return in the order in which they were given
            """)
        .addStatement("return $N", SuppressionField.NAME)
        .build();
  }

  private static MethodSpec findings() {
    return MethodSpec.methodBuilder("violationFindings")
        .addModifiers(Modifier.PRIVATE)
        .returns(FINDINGS)
        .addStatement("$T known = violationFindings", FINDINGS)
        .beginControlFlow("if (known == null)")
        .addStatement("known = $T.of(allViolations(), $N)", FINDINGS, SuppressionField.NAME)
        .addStatement("violationFindings = known")
        .endControlFlow()
        .addStatement("return known")
        .build();
  }

  private MethodSpec allViolations() {
    MethodSpec.Builder check =
        MethodSpec.methodBuilder("allViolations")
            .addModifiers(Modifier.PRIVATE)
            .returns(Nullables.nullable(ChecksSpec.VIOLATIONS))
            .addStatement(
                "$T found = $T.check(this)", ChecksSpec.VIOLATIONS, names.checks(root.structure()));
    if (rules.ruleSet(root).isPresent()) {
      check.addStatement("found = $T.both(found, RULES.check(this))", ChecksSpec.VIOLATIONS);
    }
    return check
        .addStatement("return $T.both(found, FOUND_RULES.check(this))", ChecksSpec.VIOLATIONS)
        .build();
  }

  private static MethodSpec.Builder listOfViolations(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(VIOLATION_LIST);
  }

  private ClassName self() {
    return names.type(root.structure());
  }
}
