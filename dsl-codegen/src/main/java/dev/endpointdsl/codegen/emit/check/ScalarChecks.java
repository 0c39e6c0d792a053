package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.IfElseChain;
import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.emit.common.RuleClasses;
import dev.endpointdsl.codegen.emit.pattern.PatternTable;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.Constraints.Range;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.message.CodePoints;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checks of a value without structure. *
 *
 * @param value the value with its constraints
 * @param variable the Java variable with the value
 * @param site the expression for the site of violations
 * @param names the names of generated classes
 * @param patterns the matchers
 * @param rules the rule classes
 */
record ScalarChecks(
    ValueModel value,
    String variable,
    CodeBlock site,
    GeneratedNames names,
    PatternTable patterns,
    RuleClasses rules) {

  private static final ClassName TEXTS = ClassName.get(CodePoints.class);

  void addTo(IfElseChain branches, Scalar scalar) {
    switch (scalar) {
      case BYTE, SHORT, INTEGER, LONG -> whole(branches);
      case FLOAT -> decimal(branches, Float.class);
      case DOUBLE -> decimal(branches, Double.class);
      case STRING -> text(branches);
      case BLOB -> bytes(branches);
      case BOOLEAN, DOCUMENT -> {
        // Every value is allowed.
      }
    }
  }

  private Constraints constraints() {
    return value.constraints();
  }

  private String unit() {
    return constraints().unit().orElse("");
  }

  private void whole(IfElseChain branches) {
    constraints().range().ifPresent(range -> branches.add(outside(range), wholeRange(range)));
    if (constraints().allowedValues().isEmpty()) {
      return;
    }
    String condition =
        constraints().allowedValues().stream()
            .map(allowed -> variable + " != " + JavaLiterals.ofLong(allowed))
            .collect(Collectors.joining(" && "));
    branches.add(CodeBlock.of("$L", condition), notAllowed());
  }

  private CodeBlock notAllowed() {
    CodeBlock rule =
        rules
            .own(constraints().allowedValuesRule())
            .map(own -> CodeBlock.of("$L, ", own))
            .orElse(CodeBlock.of(""));
    String allowed =
        constraints().allowedValues().stream()
            .map(JavaLiterals::ofLong)
            .collect(Collectors.joining(", "));
    return CodeBlock.of(
        "$L\n.notAllowed($L$N, $S, $L)", valueSite(), rule, variable, unit(), allowed);
  }

  private CodeBlock wholeRange(Range range) {
    return CodeBlock.of(
        "$L\n.range($N, $L, $L, $S)",
        valueSite(),
        variable,
        bound(range.min(), "MIN_VALUE"),
        bound(range.max(), "MAX_VALUE"),
        unit());
  }

  private CodeBlock decimalRange(Range range) {
    return CodeBlock.of(
        "$L\n.range($N, $L, $L, $S)",
        valueSite(),
        variable,
        quoted(range.min()),
        quoted(range.max()),
        unit());
  }

  private CodeBlock valueSite() {
    return CheckCode.site(value, site);
  }

  private static CodeBlock bound(Optional<BigDecimal> bound, String none) {
    return bound
        .map(b -> CodeBlock.of("$L", JavaLiterals.ofLong(b.longValue())))
        .orElseGet(() -> CodeBlock.of("$T.$L", Long.class, none));
  }

  private void decimal(IfElseChain branches, Class<?> box) {
    branches.add(
        CodeBlock.of("!$T.isFinite($N)", box, variable),
        CodeBlock.of("$L\n.notFinite($N)", site, variable));
    constraints().range().ifPresent(range -> branches.add(outside(range), decimalRange(range)));
  }

  private static CodeBlock quoted(Optional<BigDecimal> bound) {
    return bound.map(b -> CodeBlock.of("$S", JavaLiterals.text(b))).orElse(CodeBlock.of("null"));
  }

  private CodeBlock outside(Range range) {
    Optional<String> low = range.min().map(min -> variable + " < " + literal(min));
    Optional<String> high = range.max().map(max -> variable + " > " + literal(max));
    if (low.isPresent() && high.isPresent()) {
      return CodeBlock.of("$L || $L", low.get(), high.get());
    }
    return CodeBlock.of("$L", low.or(() -> high).orElse("false"));
  }

  /** A float is compared with the float nearest to its bound: {@code 0.1f} is not above 0.1. */
  private String literal(BigDecimal bound) {
    return JavaLiterals.ofNumber(bound, value.type() == Scalar.FLOAT);
  }

  private void text(IfElseChain branches) {
    constraints().length().ifPresent(length -> addLength(branches, length));
    constraints()
        .pattern()
        .ifPresent(
            pattern ->
                branches.add(
                    CodeBlock.of(
                        "!$T.$L($N)",
                        names.patterns(),
                        patterns.method(pattern, constraints()),
                        variable),
                    violatedPattern(pattern)));
  }

  private CodeBlock violatedPattern(Constraints.RegexPattern pattern) {
    return CodeBlock.of("$L\n.pattern($N, $S)", valueSite(), variable, pattern.regex());
  }

  private void addLength(IfElseChain branches, Bounds length) {
    if (length.min() == 0 && length.max() == Long.MAX_VALUE) {
      return;
    }
    CodeBlock max = Conditions.max(length);
    String min = JavaLiterals.ofLong(length.min());
    branches.add(
        CodeBlock.of("$T.outside($N, $L, $L)", TEXTS, variable, min, max),
        CodeBlock.of("$L\n.length($T.length($N), $L, $L)", site, TEXTS, variable, min, max));
  }

  private void bytes(IfElseChain branches) {
    constraints().length().ifPresent(length -> addByteLength(branches, length));
  }

  private void addByteLength(IfElseChain branches, Bounds length) {
    CodeBlock outside = Conditions.outside(CodeBlock.of("$N.size()", variable), length);
    if (!outside.isEmpty()) {
      branches.add(
          outside,
          CodeBlock.of(
              "$L\n.byteLength($N.size(), $L, $L)",
              site,
              variable,
              JavaLiterals.ofLong(length.min()),
              Conditions.max(length)));
    }
  }
}
