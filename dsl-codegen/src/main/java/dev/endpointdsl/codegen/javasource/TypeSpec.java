package dev.endpointdsl.codegen.javasource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class, an interface or an enum.
 *
 * @param kind which of them
 * @param name its simple name
 * @param javadoc its documentation
 * @param annotations its annotations
 * @param modifiers its modifiers
 * @param superclass the class that it extends, or null
 * @param superinterfaces the interfaces that it implements or, as an interface, extends
 * @param constants the constants of an enum
 * @param fields its fields
 * @param methods its methods and constructors
 * @param types the types in it
 */
public record TypeSpec(
    Kind kind,
    String name,
    CodeBlock javadoc,
    List<AnnotationSpec> annotations,
    Set<Modifier> modifiers,
    @Nullable TypeName superclass,
    List<TypeName> superinterfaces,
    List<EnumConstant> constants,
    List<FieldSpec> fields,
    List<MethodSpec> methods,
    List<TypeSpec> types) {

  /** The kind of a type. */
  enum Kind {
    CLASS,
    ENUM,
    INTERFACE
  }

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param arguments the arguments of its constructor, without brackets
   * @param javadoc its documentation
   */
  public record EnumConstant(String name, CodeBlock arguments, CodeBlock javadoc) {}

  /** Starts a class. */
  public static Builder classBuilder(String name) {
    return new Builder(Kind.CLASS, name);
  }

  /** Starts a class. */
  public static Builder classBuilder(ClassName name) {
    return classBuilder(name.simpleName());
  }

  /** Starts an interface. */
  public static Builder interfaceBuilder(String name) {
    return new Builder(Kind.INTERFACE, name);
  }

  /** Starts an enum. */
  public static Builder enumBuilder(ClassName name) {
    return new Builder(Kind.ENUM, name.simpleName());
  }

  /** Returns a builder with the parts of this type. */
  public Builder toBuilder() {
    Builder builder = new Builder(kind, name);
    builder.javadoc.add(javadoc);
    builder.annotations.addAll(annotations);
    builder.modifiers.addAll(modifiers);
    builder.superclass = superclass;
    builder.superinterfaces.addAll(superinterfaces);
    builder.constants.addAll(constants);
    builder.fields.addAll(fields);
    builder.methods.addAll(methods);
    builder.types.addAll(types);
    return builder;
  }

  Set<String> namesOfTypes() {
    return types.stream().map(TypeSpec::name).collect(Collectors.toSet());
  }

  /** Collects the parts of a type. */
  public static final class Builder {

    private final Kind kind;
    private final String name;
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<TypeName> superinterfaces = new ArrayList<>();
    private final List<EnumConstant> constants = new ArrayList<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();
    private @Nullable TypeName superclass;

    private Builder(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    public Builder addJavadoc(String format, Object... args) {
      javadoc.add(format, args);
      return this;
    }

    public Builder addJavadoc(CodeBlock text) {
      javadoc.add(text);
      return this;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotation(ClassName annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public Builder addAnnotation(Class<?> annotation) {
      return addAnnotation(ClassName.get(annotation));
    }

    public Builder addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return this;
    }

    public Builder superclass(Class<?> type) {
      superclass = TypeName.get(type);
      return this;
    }

    public Builder addSuperinterface(Class<?> type) {
      return addSuperinterface(TypeName.get(type));
    }

    public Builder addSuperinterface(TypeName type) {
      superinterfaces.add(type);
      return this;
    }

    public Builder addSuperinterfaces(Iterable<? extends TypeName> more) {
      more.forEach(superinterfaces::add);
      return this;
    }

    public Builder addEnumConstant(EnumConstant constant) {
      constants.add(constant);
      return this;
    }

    public Builder addField(FieldSpec field) {
      fields.add(field);
      return this;
    }

    public Builder addField(Class<?> type, String field, Modifier... of) {
      return addField(FieldSpec.builder(type, field, of).build());
    }

    public Builder addFields(Iterable<FieldSpec> more) {
      more.forEach(fields::add);
      return this;
    }

    public Builder addMethod(MethodSpec method) {
      methods.add(method);
      return this;
    }

    public Builder addMethods(Iterable<MethodSpec> more) {
      more.forEach(methods::add);
      return this;
    }

    public Builder addType(TypeSpec type) {
      types.add(type);
      return this;
    }

    public Builder addTypes(Iterable<TypeSpec> more) {
      more.forEach(types::add);
      return this;
    }

    public TypeSpec build() {
      return new TypeSpec(
          kind,
          name,
          javadoc.build(),
          annotations,
          modifiers,
          superclass,
          superinterfaces,
          constants,
          fields,
          methods,
          types);
    }
  }
}
