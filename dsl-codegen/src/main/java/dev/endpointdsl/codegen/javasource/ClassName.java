package dev.endpointdsl.codegen.javasource;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The name of a class, with the type annotations of a place where it is used. */
public final class ClassName implements TypeName {

  private final String packageName;
  private final @Nullable ClassName enclosing;
  private final String simpleName;
  private final String nestedName;
  private final String canonicalName;
  private final List<AnnotationSpec> annotations;

  private ClassName(
      String packageName,
      @Nullable ClassName enclosing,
      String simpleName,
      List<AnnotationSpec> annotations) {
    this.packageName = packageName;
    this.enclosing = enclosing;
    this.simpleName = simpleName;
    this.nestedName = enclosing == null ? simpleName : enclosing.nestedName + "." + simpleName;
    this.canonicalName = packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    this.annotations = annotations;
  }

  /**
   * Returns the name of a class.
   *
   * @param packageName its package, or an empty string
   * @param simpleName the simple name of its top-level class
   * @param nested the simple names of the classes in it that lead to the class
   */
  public static ClassName get(String packageName, String simpleName, String... nested) {
    ClassName name = new ClassName(packageName, null, simpleName, List.of());
    for (String each : nested) {
      name = name.nestedClass(each);
    }
    return name;
  }

  /** Returns the name of a class that is neither an array nor primitive. */
  public static ClassName get(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null
        ? get(type.getPackageName(), type.getSimpleName())
        : get(enclosing).nestedClass(type.getSimpleName());
  }

  /** Returns the name of a class of the compiler. */
  public static ClassName get(TypeElement type) {
    String simpleName = type.getSimpleName().toString();
    Element enclosing = type.getEnclosingElement();
    return enclosing instanceof TypeElement outer
        ? get(outer).nestedClass(simpleName)
        : get(((PackageElement) enclosing).getQualifiedName().toString(), simpleName);
  }

  /** Returns the class of a canonical name, whose package has no part with a capital letter. */
  public static ClassName parse(String canonicalName) {
    String[] parts = canonicalName.split("\\.", -1);
    int top = 0;
    while (!Character.isUpperCase(parts[top].charAt(0))) {
      top++;
    }
    String packageName = String.join(".", List.of(parts).subList(0, top));
    return get(packageName, parts[top], Arrays.copyOfRange(parts, top + 1, parts.length));
  }

  /** Returns the name of a class in this one. */
  public ClassName nestedClass(String name) {
    return new ClassName(packageName, this, name, List.of());
  }

  public String packageName() {
    return packageName;
  }

  public String simpleName() {
    return simpleName;
  }

  /** Returns the class around this one, or null for a top-level class. */
  public @Nullable ClassName enclosingClassName() {
    return enclosing;
  }

  /** Returns the name with the package and all enclosing classes. */
  public String canonicalName() {
    return canonicalName;
  }

  List<AnnotationSpec> annotations() {
    return annotations;
  }

  /** Returns the name from the top-level class on. */
  String nestedName() {
    return nestedName;
  }

  /** Returns the part of the name that begins with an enclosing class, or with the class itself. */
  String nameFrom(ClassName outer) {
    return nestedName.substring(outer.nestedName.length() - outer.simpleName.length());
  }

  ClassName topLevel() {
    return enclosing == null ? this : enclosing.topLevel();
  }

  @Override
  public ClassName annotated(AnnotationSpec annotation) {
    return new ClassName(packageName, enclosing, simpleName, List.of(annotation));
  }

  @Override
  public void writeTo(SourceWriter out) {
    out.write(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassName that
        && canonicalName.equals(that.canonicalName)
        && annotations.equals(that.annotations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(canonicalName, annotations);
  }

  @Override
  public String toString() {
    return canonicalName;
  }
}
