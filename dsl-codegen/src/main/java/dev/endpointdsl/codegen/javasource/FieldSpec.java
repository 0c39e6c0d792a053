package dev.endpointdsl.codegen.javasource;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param type its type
 * @param name its name
 * @param modifiers its modifiers
 * @param javadoc its documentation
 * @param initializer its initial value, or an empty block
 */
public record FieldSpec(
    TypeName type, String name, Set<Modifier> modifiers, CodeBlock javadoc, CodeBlock initializer) {

  /** Starts a field. */
  public static Builder builder(TypeName type, String name, Modifier... modifiers) {
    return new Builder(type, name).addModifiers(modifiers);
  }

  /** Starts a field. */
  public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
    return builder(TypeName.get(type), name, modifiers);
  }

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  void writeTo(SourceWriter out, Set<Modifier> implicit) {
    out.writeJavadoc(javadoc);
    out.write(modifiers, implicit);
    type.writeTo(out);
    out.write(" ");
    out.write(name);
    if (!initializer.isEmpty()) {
      out.write(" = ");
      out.write(initializer);
    }
    out.write(";\n");
  }

  /** Collects the parts of a field. */
  public static final class Builder {

    private final TypeName type;
    private final String name;
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private CodeBlock initializer = CodeBlock.of("");

    private Builder(TypeName type, String name) {
      this.type = type;
      this.name = name;
    }

    public Builder addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return this;
    }

    public Builder addJavadoc(String format, Object... args) {
      javadoc.add(format, args);
      return this;
    }

    public Builder initializer(String format, Object... args) {
      return initializer(CodeBlock.of(format, args));
    }

    public Builder initializer(CodeBlock value) {
      initializer = value;
      return this;
    }

    public FieldSpec build() {
      return new FieldSpec(type, name, modifiers, javadoc.build(), initializer);
    }
  }
}
