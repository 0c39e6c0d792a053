package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkClass;
import dev.endpointdsl.codegen.sdk.SdkGap;
import dev.endpointdsl.codegen.sdk.SdkMember;
import dev.endpointdsl.support.NumericStrings;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the method that reports the members that are set and that the SDK cannot send. The method
 * of a type calls those of nested types, so that recursive models need no special case.
 */
final class UnsupportedMethod {

  private static final ClassName VIOLATIONS = ClassName.get("dev.endpointdsl", "Violations");
  private static final ClassName SHAPE_RULE = ClassName.get("dev.endpointdsl", "ShapeRule");

  private final GeneratedNames names;
  private final SdkBinding sdk;

  UnsupportedMethod(GeneratedNames names, SdkBinding sdk) {
    this.names = names;
    this.sdk = sdk;
  }

  MethodSpec of(SdkClass type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("unsupported")
            .addJavadoc(
                "Returns violations for the members that are set and that the SDK cannot send, or null.")
            .addModifiers(Modifier.STATIC)
            .addParameter(names.type(type.javaName()), "value")
            .returns(VIOLATIONS.annotated(AnnotationSpec.builder(Nullable.class).build()))
            .addStatement("$T found = null", VIOLATIONS);
    type.gaps().forEach(gap -> method.addCode(refuse(gap)));
    type.members().stream()
        .map(SdkMember::member)
        .filter(member -> sdk.hasGaps(member.type()))
        .forEach(member -> method.addCode(descend(member)));
    return method.addStatement("return found").build();
  }

  private static CodeBlock refuse(SdkGap gap) {
    MemberModel member = gap.member();
    CodeBlock violation =
        gap.mismatch().isEmpty()
            ? CodeBlock.of("notInSdk($S, $S)", member.wireName(), gap.sdkType())
            : CodeBlock.of("broken($T.NOT_IN_SDK,$W$S)", SHAPE_RULE, gap.refusal());
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", unsendable(gap))
        .addStatement("found = $L$Z.$L", site(member), violation)
        .endControlFlow()
        .build();
  }

  private static CodeBlock unsendable(SdkGap gap) {
    CodeBlock value = CodeBlock.of("value.$L", gap.member().javaName());
    CodeBlock set = CodeBlock.of("$L != null", value);
    return gap.number()
        .map(
            number ->
                CodeBlock.of(
                    "$L$W&& !$T.is$L($L)",
                    set,
                    NumericStrings.class,
                    number.type().getSimpleName(),
                    value))
        .orElse(set);
  }

  private static CodeBlock site(MemberModel member) {
    return CodeBlock.of(
        "$T.in(found)$Z.at($S, $S)", VIOLATIONS, member.javaName(), member.wireName());
  }

  private CodeBlock descend(MemberModel member) {
    CodeBlock value = CodeBlock.of("value.$L", member.javaName());
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null)", value)
        .add(descend(member.type(), value, site(member), 1))
        .endControlFlow()
        .build();
  }

  private CodeBlock descend(TypeModel type, CodeBlock value, CodeBlock site, int depth) {
    if (type instanceof ListType list) {
      return elements(list.element().type(), value, site, depth);
    }
    if (type instanceof MapType map) {
      return entries(map.value().type(), value, site, depth);
    }
    return nested(name(type), value, site);
  }

  private CodeBlock elements(TypeModel element, CodeBlock list, CodeBlock site, int depth) {
    String index = numbered("i", depth);
    String item = numbered("item", depth);
    return CodeBlock.builder()
        .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, list)
        .addStatement("$T $L = $L.get($L)", JavaTypes.stored(element, names), item, list, index)
        .add(
            descend(
                element,
                CodeBlock.of("$L", item),
                CodeBlock.of("$L$Z.index($L$L)", site, index, label(element, item)),
                depth + 1))
        .endControlFlow()
        .build();
  }

  private CodeBlock label(TypeModel element, String item) {
    Optional<MemberModel> label =
        element instanceof StructureType structure
            ? sdk.of(structure.javaName()).flatMap(SdkClass::label)
            : Optional.empty();
    return label
        .map(member -> CodeBlock.of(", $L.$L", item, member.javaName()))
        .orElse(CodeBlock.of(""));
  }

  private CodeBlock entries(TypeModel value, CodeBlock map, CodeBlock site, int depth) {
    String entry = numbered("entry", depth);
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T.Entry<$T, $T> $L : $L.entrySet())",
            Map.class,
            JavaTypes.STRING,
            JavaTypes.stored(value, names),
            entry,
            map)
        .add(
            descend(
                value,
                CodeBlock.of("$L.getValue()", entry),
                CodeBlock.of("$L$Z.key($L.getKey())", site, entry),
                depth + 1))
        .endControlFlow()
        .build();
  }

  private CodeBlock nested(String javaName, CodeBlock value, CodeBlock site) {
    return CodeBlock.builder()
        .addStatement(
            "$T below =$W$T.unsupported($L)", VIOLATIONS, names.translator(javaName), value)
        .beginControlFlow("if (below != null)")
        .addStatement("found = $L$Z.nested(below)", site)
        .endControlFlow()
        .build();
  }

  private static String name(TypeModel type) {
    return type instanceof StructureType structure
        ? structure.javaName()
        : ((UnionType) type).javaName();
  }

  private static String numbered(String name, int depth) {
    return depth == 1 ? name : name + depth;
  }
}
