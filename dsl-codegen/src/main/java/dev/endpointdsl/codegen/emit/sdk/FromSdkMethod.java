package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.Deprecations;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.sdk.SdkClass;
import dev.endpointdsl.codegen.sdk.SdkClass.Role;
import dev.endpointdsl.codegen.sdk.SdkMember;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method that converts a value of the SDK. */
final class FromSdkMethod {

  private final GeneratedNames names;
  private final SdkConversion conversion;

  FromSdkMethod(GeneratedNames names) {
    this.names = names;
    this.conversion = new SdkConversion(names, SdkConversion.Direction.FROM_SDK);
  }

  /** Returns the name of the method that converts a class of the SDK. */
  static String name(Role role) {
    return switch (role) {
      case PART -> "fromSdk";
      case REQUEST -> "fromRequest";
      case RESPONSE -> "fromResponse";
    };
  }

  MethodSpec of(SdkClass type, ClassName sdkType) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(type.role()))
            .addJavadoc("Converts a $L, without checking the result.\n", source(type.role()))
            .addModifiers(Modifier.STATIC)
            .addParameter(sdkType, "sdk")
            .returns(names.type(type.javaName()))
            .addStatement("$1T builder = new $1T()", names.builderClass(type.javaName()));
    Deprecations.suppress(type, method);
    type.members().forEach(member -> method.addCode(read(member)));
    return method.addStatement("return builder.unchecked()").build();
  }

  private static String source(Role role) {
    return switch (role) {
      case PART -> "value of the SDK";
      case REQUEST -> "request";
      case RESPONSE -> "response";
    };
  }

  private CodeBlock read(SdkMember member) {
    CodeBlock value = CodeBlock.of("sdk.$L()", member.accessor());
    CodeBlock assignment =
        CodeBlock.of(
            "builder.$L =$W$L",
            member.member().javaName(),
            member.number().isPresent()
                ? CodeBlock.of("$L.toString()", value)
                : conversion.of(member.member().type(), value));
    return condition(member, value)
        .map(
            condition ->
                CodeBlock.builder()
                    .beginControlFlow("if ($L)", condition)
                    .addStatement(assignment)
                    .endControlFlow()
                    .build())
        .orElseGet(() -> CodeBlock.builder().addStatement(assignment).build());
  }

  /** The SDK returns an empty list or map if none is set, and null for every other type. */
  private static Optional<CodeBlock> condition(SdkMember member, CodeBlock value) {
    TypeModel type = member.member().type();
    Optional<CodeBlock> set = member.existence().map(method -> CodeBlock.of("sdk.$L()", method));
    return set.isPresent() || (SdkConversion.isIdentity(type) && member.number().isEmpty())
        ? set
        : Optional.of(CodeBlock.of("$L != null", value));
  }
}
