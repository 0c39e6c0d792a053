package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.sdk.SdkBinding;
import dev.endpointdsl.codegen.sdk.SdkClass;
import dev.endpointdsl.codegen.sdk.SdkClass.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that translates a root, structure or union to the AWS SDK and back. */
public final class TranslatorSpec implements SourceSpec {

  private final GeneratedNames names;
  private final SdkBinding sdk;
  private final SdkClass translated;

  private TranslatorSpec(GeneratedNames names, SdkBinding sdk, SdkClass translated) {
    this.names = names;
    this.sdk = sdk;
    this.translated = translated;
  }

  /** Returns the translators of all types that the SDK has; empty without an SDK. */
  public static List<SourceSpec> all(GeneratedNames names, SdkBinding sdk) {
    return sdk.classes().values().stream()
        .<SourceSpec>map(translated -> new TranslatorSpec(names, sdk, translated))
        .toList();
  }

  @Override
  public TypeSpec type() {
    String javaName = translated.javaName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.translator(javaName))
            .addJavadoc(
                "Translates {@link $T} to the AWS SDK's {@code $L}$L.\n",
                names.type(javaName),
                translated.sdkName(),
                back())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(new ToSdkMethod(names).of(translated, sdkType(translated)));
    sdk.furtherOf(javaName)
        .forEach(
            (operation, request) ->
                type.addMethod(
                        new ToSdkMethod(names)
                            .of(request, sdkType(request), SdkRootMethods.toRequest(operation)))
                    .addMethod(new FromSdkMethod(names).of(request, sdkType(request))));
    type.addMethod(new FromSdkMethod(names).of(translated, sdkType(translated)));
    if (translated.role() == Role.PART) {
      addLists(type, translated);
    }
    sdk.partOf(javaName)
        .ifPresent(
            part -> {
              type.addMethod(new ToSdkMethod(names).of(part, sdkType(part)))
                  .addMethod(new FromSdkMethod(names).of(part, sdkType(part)));
              addLists(type, part);
            });
    sdk.responseOf(javaName)
        .ifPresent(
            response -> type.addMethod(new FromSdkMethod(names).of(response, sdkType(response))));
    if (sdk.hasGaps(javaName)) {
      type.addMethod(new UnsupportedMethod(names, sdk).of(translated));
    }
    return type.build();
  }

  private void addLists(TypeSpec.Builder type, SdkClass part) {
    if (isInLists()) {
      ClassName translator = names.translator(part.javaName());
      ListTranslation lists =
          new ListTranslation(translator, names.type(part.javaName()), sdkType(part));
      type.addMethod(lists.toSdk()).addMethod(lists.fromSdk());
    }
  }

  /** Returns whether any member is a list of the translated type, or of lists of it. */
  private boolean isInLists() {
    return sdk.classes().values().stream()
        .flatMap(type -> type.members().stream())
        .anyMatch(member -> holdsList(member.member().type()));
  }

  private boolean holdsList(TypeModel type) {
    if (SdkConversion.isOfTranslated(type)) {
      TypeModel element = ((ListType) type).element().type();
      return translated.javaName().equals(SdkConversion.javaName(element));
    }
    return (type instanceof ListType list && holdsList(list.element().type()))
        || (type instanceof MapType map && holdsList(map.value().type()));
  }

  private String back() {
    return sdk.responseOf(translated.javaName())
        .map(response -> ",\nand back from it and from a {@code " + response.sdkName() + "}")
        .orElse(" and back");
  }

  private ClassName sdkType(SdkClass type) {
    return ClassName.get(sdk.modelPackage(), type.sdkName());
  }
}
