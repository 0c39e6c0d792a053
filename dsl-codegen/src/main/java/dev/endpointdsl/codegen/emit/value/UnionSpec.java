package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.builder.Setter;
import dev.endpointdsl.codegen.emit.builder.Setters;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.MemberFields;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The immutable value of a union, with a factory for each member. */
public final class UnionSpec implements SourceSpec {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final UnionModel union;
  private final ClassName self;

  public UnionSpec(GeneratedNames names, ModelIndex index, UnionModel union) {
    this.names = names;
    this.index = index;
    this.union = union;
    this.self = names.type(union.javaName());
  }

  @Override
  public TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L\n\n<p>Exactly one member is set.\n", documentation());
    MemberFields fields = new MemberFields(names, union.members());
    type.addFields(fields.ofValue());
    type.addMethod(fields.constructor(names.builderClass(union.javaName()), List.of()));
    union.members().forEach(member -> type.addMethods(factories(member)));
    AccessorMethods accessors = new AccessorMethods(names, union.javaName());
    union.members().forEach(member -> type.addMethods(accessors.of(member)));
    return type.addMethod(isSet())
        .addMethods(new ObjectMethods(self, union.members()).all())
        .build();
  }

  private CodeBlock documentation() {
    return Javadocs.of(
        union.documentation().isEmpty()
            ? "The union `" + union.shapeName() + "`."
            : union.documentation());
  }

  /** Returns a factory for each way to set a member: {@code fromText(...)}. */
  private List<MethodSpec> factories(MemberModel member) {
    List<Setter> setters =
        new Setters(names, index, union.javaName())
            .of(member).stream().filter(setter -> setter.name().equals(member.javaName())).toList();
    return IntStream.range(0, setters.size())
        .mapToObj(i -> factory(setters.get(i), member, i == 0))
        .toList();
  }

  private MethodSpec factory(Setter setter, MemberModel member, boolean first) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("from" + GeneratedNames.capitalize(member.javaName()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(self)
            .addParameters(setter.constrained())
            .varargs(setter.varargs())
            .addJavadoc(
                first ? setter.documentedFactory() : setter.factory("Creates a union with"));
    String arguments =
        setter.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return method
        .addStatement(
            "return new $T().$N($L).unchecked()",
            names.builderClass(union.javaName()),
            setter.name(),
            arguments)
        .build();
  }

  /** A union that was read can have a member that is newer than the model; then none is set. */
  private MethodSpec isSet() {
    String condition =
        union.members().stream()
            .map(member -> member.javaName() + " != null")
            .collect(Collectors.joining("\n|| "));
    return MethodSpec.methodBuilder("isSet")
        .returns(PrimitiveTypeName.BOOLEAN)
        .addStatement("return $L", condition)
        .build();
  }
}
