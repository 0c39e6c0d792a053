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
import javax.lang.model.element.Modifier;

/** Writes the method that converts a value to the SDK's. */
final class ToSdkMethod {

  private final GeneratedNames names;
  private final SdkConversion conversion;

  ToSdkMethod(GeneratedNames names) {
    this.names = names;
    this.conversion = new SdkConversion(names, SdkConversion.Direction.TO_SDK);
  }

  MethodSpec of(SdkClass type, ClassName sdkType) {
    return of(type, sdkType, type.role() == Role.REQUEST ? "toRequest" : "toSdk");
  }

  MethodSpec of(SdkClass type, ClassName sdkType, String name) {
    boolean request = type.role() == Role.REQUEST;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(
                request
                    ? "Converts a value to its request."
                    : "Converts a value to the SDK's type.")
            .addModifiers(Modifier.STATIC)
            .addParameter(names.type(type.javaName()), "value")
            .returns(sdkType)
            .addStatement("$1T.Builder sdk =$W$1T.builder()", sdkType);
    Deprecations.suppress(type, method);
    type.members().forEach(member -> method.addCode(set(member)));
    return method.addStatement("return sdk.build()").build();
  }

  /** The SDK accepts null as unset, but a conversion would fail. */
  private CodeBlock set(SdkMember member) {
    TypeModel type = member.member().type();
    CodeBlock value = CodeBlock.of("value.$L", member.member().javaName());
    CodeBlock call = CodeBlock.of("sdk.$L($Z$L)", member.setter(), convert(member, value));
    return SdkConversion.isIdentity(type) && member.number().isEmpty()
        ? CodeBlock.builder().addStatement(call).build()
        : CodeBlock.builder()
            .beginControlFlow("if ($L != null)", value)
            .addStatement(call)
            .endControlFlow()
            .build();
  }

  private CodeBlock convert(SdkMember member, CodeBlock value) {
    return member
        .number()
        .map(number -> CodeBlock.of("$T.valueOf($L)", number.type(), value))
        .orElseGet(() -> conversion.of(member.member().type(), value));
  }
}
