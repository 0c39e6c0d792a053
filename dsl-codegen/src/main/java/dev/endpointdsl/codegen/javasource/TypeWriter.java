package dev.endpointdsl.codegen.javasource;

import dev.endpointdsl.codegen.javasource.TypeSpec.EnumConstant;
import dev.endpointdsl.codegen.javasource.TypeSpec.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the declaration of one type: constants, static fields, fields, constructors, methods. */
final class TypeWriter {

  /** The maximum number of supertypes on one line. */
  private static final int FEW = 3;

  private final TypeSpec type;
  private final SourceWriter out;
  private boolean first = true;

  TypeWriter(TypeSpec type, SourceWriter out) {
    this.type = type;
    this.out = out;
  }

  /**
   * Writes the type.
   *
   * @param implicit modifiers that the type around it implies
   */
  void write(Set<Modifier> implicit) {
    out.enterHeader(type);
    writeHeader(implicit);
    out.leave();
    out.write(" {\n");
    out.enter(type);
    out.indent(1);
    writeConstants();
    type.fields().stream().filter(FieldSpec::isStatic).forEach(this::write);
    type.fields().stream().filter(field -> !field.isStatic()).forEach(this::write);
    type.methods().stream().filter(MethodSpec::isConstructor).forEach(this::write);
    type.methods().stream().filter(method -> !method.isConstructor()).forEach(this::write);
    type.types().forEach(this::write);
    out.unindent(1);
    out.leave();
    out.write("}\n");
  }

  private void writeHeader(Set<Modifier> implicit) {
    out.writeJavadoc(type.javadoc());
    out.write(type.annotations(), "\n", "\n");
    Set<Modifier> implied = EnumSet.noneOf(Modifier.class);
    implied.addAll(implicit);
    if (type.kind() != Kind.CLASS) {
      implied.add(Modifier.STATIC);
    }
    out.write(type.modifiers(), implied);
    out.write(type.kind().name().toLowerCase(Locale.ROOT) + " " + type.name());
    if (type.superclass() != null) {
      write(" extends ", List.of(type.superclass()));
    }
    write(type.kind() == Kind.INTERFACE ? " extends " : " implements ", type.superinterfaces());
  }

  private void write(String keyword, List<TypeName> types) {
    if (!types.isEmpty()) {
      out.write(keyword);
      out.indent(2);
      out.writeAll(types, types.size() > FEW ? ",\n" : ", ");
      out.unindent(2);
    }
  }

  private void writeConstants() {
    int last = type.constants().size() - 1;
    boolean more = !type.fields().isEmpty() || !type.methods().isEmpty() || !type.types().isEmpty();
    for (int i = 0; i <= last; i++) {
      separate();
      write(type.constants().get(i));
      out.write(i < last ? ",\n" : more ? "" : "\n");
    }
    if (type.kind() == Kind.ENUM && more) {
      out.write(";\n");
    }
  }

  private void write(EnumConstant constant) {
    out.writeJavadoc(constant.javadoc());
    out.write(constant.name());
    if (!constant.arguments().isEmpty()) {
      out.write("(");
      out.write(constant.arguments());
      out.write(")");
    }
  }

  private void write(FieldSpec field) {
    separate();
    field.writeTo(out, implied(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
  }

  private void write(MethodSpec method) {
    separate();
    method.writeTo(out, type.name(), implied(Modifier.PUBLIC, Modifier.ABSTRACT));
  }

  private void write(TypeSpec nested) {
    separate();
    new TypeWriter(nested, out).write(implied(Modifier.PUBLIC, Modifier.STATIC));
  }

  /** Returns the modifiers that members have without saying so, if the type is an interface. */
  private Set<Modifier> implied(Modifier... ofInterface) {
    return type.kind() == Kind.INTERFACE ? Set.of(ofInterface) : Set.of();
  }

  /** Writes the empty line between two members. */
  private void separate() {
    out.write(first ? "" : "\n");
    first = false;
  }
}
