package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.IfElseChain;
import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.pattern.PatternTable;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.support.BuilderSupport;
import java.util.Map;

/**
 * The statements that check one value. They read {@code value} and add its violations to {@code
 * found}; for a valid value they allocate nothing.
 */
public final class CheckCode {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final PatternTable patterns;

  public CheckCode(GeneratedNames names, ModelIndex index, PatternTable patterns) {
    this.names = names;
    this.index = index;
    this.patterns = patterns;
  }

  /** Returns the expression for the site of a member. */
  static CodeBlock site(MemberModel member) {
    return CodeBlock.of(
        "$T.in(found)\n.at($S, $S)", ChecksSpec.VIOLATIONS, member.javaName(), member.wireName());
  }

  /**
   * Returns the expression for the site of a value, which keeps a sensitive value out of the
   * violation.
   */
  static CodeBlock site(ValueModel value, CodeBlock site) {
    return value.sensitive() ? CodeBlock.of("$L\n.sensitive()", site) : site;
  }

  /** Returns the checks of a member that is set; empty if every value is allowed. */
  CodeBlock of(MemberModel member) {
    return CodeBlock.builder()
        .add(check(member.value(), "value", site(member), 0))
        .add(new ElementRelationCode(names, index, member).code())
        .build();
  }

  /** Returns the structures and rules of the model. */
  ModelIndex index() {
    return index;
  }

  private CodeBlock check(ValueModel value, String variable, CodeBlock site, int depth) {
    IfElseChain branches = new IfElseChain();
    TypeModel type = value.type();
    if (type instanceof Scalar scalar) {
      new ScalarChecks(value, variable, site, names, patterns, index.rules())
          .addTo(branches, scalar);
    } else if (type instanceof EnumType enumType) {
      unknownValue(value, enumType, variable, site, branches);
    } else if (type instanceof StructureType structure) {
      return nested(names.checks(structure.javaName()), variable, site, depth);
    } else if (type instanceof UnionType union) {
      return union(union, variable, site, depth);
    } else if (type instanceof ListType list) {
      return list(value, list, variable, site, depth);
    } else if (type instanceof MapType map) {
      return map(value, map, variable, site, depth);
    }
    return branches.code();
  }

  private void unknownValue(
      ValueModel value, EnumType type, String variable, CodeBlock site, IfElseChain branches) {
    ClassName name = names.type(type.javaName());
    branches.add(
        CodeBlock.of("!$T.isKnown($N)", name, variable),
        CodeBlock.of("$L\n.unknownValue($N, $T.wireValues())", site(value, site), variable, name));
  }

  private CodeBlock nested(ClassName checks, String variable, CodeBlock site, int depth) {
    String nested = depth < 2 ? "nested" : "nested" + depth;
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $T.$N($N)", ChecksSpec.VIOLATIONS, nested, checks, ChecksSpec.METHOD, variable)
        .beginControlFlow("if ($L != null)", nested)
        .addStatement("found = $L\n.nested($L)", site, nested)
        .endControlFlow()
        .build();
  }

  private CodeBlock union(UnionType type, String variable, CodeBlock site, int depth) {
    return CodeBlock.builder()
        .beginControlFlow("if (!$N.isSet())", variable)
        .addStatement("found = $L\n.emptyUnion()", site)
        .endControlFlow()
        .add(nested(names.checks(type.javaName()), variable, site, depth))
        .build();
  }

  private CodeBlock list(
      ValueModel value, ListType list, String variable, CodeBlock site, int depth) {
    String i = "ijklmnopq".substring(depth, depth + 1);
    String element = "element" + (depth == 0 ? "" : depth);
    CodeBlock elementSite =
        index
            .elementStructure(list)
            .flatMap(structure -> structure.label())
            .map(label -> CodeBlock.of("$L\n.index($L, $L.$N)", site, i, element, label.javaName()))
            .orElseGet(() -> CodeBlock.of("$L\n.index($L)", site, i));
    CodeBlock each = check(list.element(), element, elementSite, depth + 1);
    CodeBlock loop =
        each.isEmpty()
            ? each
            : CodeBlock.builder()
                .beginControlFlow("for (int $1L = 0; $1L < $2N.size(); $1L++)", i, variable)
                .addStatement("$T $L = $N.get($L)", stored(list.element()), element, variable, i)
                .add(each)
                .endControlFlow()
                .build();
    return sized(value.constraints(), variable, site, depth, loop);
  }

  private CodeBlock map(ValueModel value, MapType map, String variable, CodeBlock site, int depth) {
    String entry = "entry" + (depth == 0 ? "" : depth);
    String key = "key" + (depth == 0 ? "" : depth);
    String element = "element" + (depth == 0 ? "" : depth);
    CodeBlock entrySite =
        map.key().sensitive()
            ? CodeBlock.of("$L\n.sensitiveKey()", site)
            : CodeBlock.of("$L\n.key($L)", site, key);
    CodeBlock keys = check(map.key(), key, entrySite, depth + 1);
    CodeBlock values = check(map.value(), element, entrySite, depth + 1);
    if (keys.isEmpty() && values.isEmpty()) {
      return sized(value.constraints(), variable, site, depth, keys);
    }
    TypeName stored = stored(map.value());
    CodeBlock.Builder loop = CodeBlock.builder();
    loop.beginControlFlow(
        "for ($T<$T, $T> $L : $N.entrySet())",
        Map.Entry.class,
        JavaTypes.STRING,
        stored,
        entry,
        variable);
    if (!keys.isEmpty() || !map.key().sensitive()) {
      loop.addStatement("$T $L = $L.getKey()", JavaTypes.STRING, key, entry).add(keys);
    }
    if (!values.isEmpty()) {
      loop.addStatement("$T $L = $L.getValue()", stored, element, entry).add(values);
    }
    return sized(value.constraints(), variable, site, depth, loop.endControlFlow().build());
  }

  /** If a container is too large, only as many elements are checked as it may have. */
  private static CodeBlock sized(
      Constraints constraints, String variable, CodeBlock site, int depth, CodeBlock elements) {
    CodeBlock unique = unique(constraints, variable, site, depth);
    CodeBlock rest = CodeBlock.builder().add(elements).add(unique).build();
    return constraints
        .size()
        .map(size -> size(size, variable, site, !rest.isEmpty()))
        .map(code -> CodeBlock.builder().add(code).add(rest).build())
        .orElse(rest);
  }

  private static CodeBlock size(
      Constraints.Bounds size, String variable, CodeBlock site, boolean goesOn) {
    CodeBlock outside = Conditions.outside(CodeBlock.of("$N.size()", variable), size);
    if (outside.isEmpty()) {
      return outside;
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", outside)
            .addStatement(
                "found = $L\n.size($N.size(), $L, $L)",
                site,
                variable,
                JavaLiterals.ofLong(size.min()),
                Conditions.max(size));
    if (goesOn && size.max() <= Integer.MAX_VALUE) {
      code.addStatement("$1N = $2T.limit($1N, $3L)", variable, BuilderSupport.class, size.max());
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock unique(
      Constraints constraints, String variable, CodeBlock site, int depth) {
    if (!constraints.uniqueItems()) {
      return CodeBlock.builder().build();
    }
    String repeated = "repeated" + (depth == 0 ? "" : depth);
    return CodeBlock.builder()
        .addStatement("int $L = $T.firstDuplicate($N)", repeated, BuilderSupport.class, variable)
        .beginControlFlow("if ($L >= 0)", repeated)
        .addStatement(
            "found = $L\n.index($L)\n.repeated($N.indexOf($N.get($L)))",
            site,
            repeated,
            variable,
            variable,
            repeated)
        .endControlFlow()
        .build();
  }

  private TypeName stored(ValueModel value) {
    return JavaTypes.stored(value.type(), names);
  }
}
