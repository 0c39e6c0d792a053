package dev.endpointdsl.codegen.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JavaFileTest {

  private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(Nullable.class).build();

  @Test
  void importsEachClassOnceAndNoneOfJavaLang() {
    assertThat(
            file(
                method("all", ParameterizedTypeName.get(List.class, String.class)),
                method("more", ParameterizedTypeName.get(List.class, Integer.class))))
        .isEqualTo(
            """
            package p;

            import java.util.List;

            class Shelf {
              List<String> all() {
              }

              List<Integer> more() {
              }
            }
            """);
  }

  @Test
  void importsTheFirstOfTwoClassesWithTheSameName() {
    assertThat(
            file(method("a", ClassName.get("x", "Book")), method("b", ClassName.get("y", "Book"))))
        .contains("import x.Book;", "  Book a() {", "  y.Book b() {")
        .doesNotContain("import y");
  }

  @Test
  void importsNothingThatHidesAClassOfThePackageUsedLater() {
    assertThat(
            file(method("a", ClassName.get("x", "Book")), method("b", ClassName.get("p", "Book"))))
        .contains("  x.Book a() {", "  Book b() {")
        .doesNotContain("import");
  }

  @Test
  void qualifiesWhatATypeInTheFileOrATypeVariableHides() {
    TypeSpec page =
        TypeSpec.classBuilder("Page").addMethod(method("a", ClassName.get(Map.class))).build();
    TypeSpec type =
        TypeSpec.classBuilder("Shelf")
            .addType(page)
            .addMethod(method("own", ClassName.get("p", "Shelf", "Page")))
            .addMethod(method("other", ClassName.get("x", "Page")))
            .addMethod(method("same", ClassName.get("x", "Shelf")))
            .addMethod(
                MethodSpec.methodBuilder("hidden")
                    .addTypeVariable(TypeVariableName.get("Map"))
                    .returns(Map.class)
                    .build())
            .build();

    assertThat(new JavaFile("p", type).text())
        .contains("  Page own() {", "  x.Page other() {", "  x.Shelf same() {")
        .contains("  <Map> java.util.Map hidden() {", "    Map a() {", "import java.util.Map;");
  }

  @Test
  void namesATypeInTheFileByItsOwnerInTheHeader() {
    TypeSpec type =
        TypeSpec.classBuilder("Shelf")
            .addSuperinterface(ClassName.get("p", "Shelf", "Page"))
            .addSuperinterface(ClassName.get(Map.Entry.class))
            .addType(TypeSpec.interfaceBuilder("Page").addModifiers(Modifier.STATIC).build())
            .build();

    assertThat(new JavaFile("p", type).text())
        .contains("import java.util.Map;", "class Shelf implements Shelf.Page, Map.Entry {")
        .contains("  interface Page {\n  }\n");
  }

  @Test
  void writesTypeAnnotationsBeforeTheSimpleName() {
    assertThat(
            file(
                method("a", ClassName.get(Map.Entry.class).annotated(NULLABLE)),
                method("b", ClassName.get("x", "Map").annotated(NULLABLE)),
                method(
                    "c", ParameterizedTypeName.get(List.class, String.class).annotated(NULLABLE)),
                method("d", ArrayTypeName.of(PrimitiveTypeName.BYTE).annotated(NULLABLE))))
        .contains("  Map. @Nullable Entry a() {", "  x. @Nullable Map b() {")
        .contains("  @Nullable List<String> c() {", "  byte @Nullable [] d() {")
        .contains("import org.jspecify.annotations.Nullable;");
  }

  @Test
  void breaksParametersOnlyWhereTheNamesInTheFileNeedIt() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("a").addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
    for (int i = 0; i < 5; i++) {
      method.addParameter(ClassName.get("a.package.with.a.long.name", "Book"), "parameter" + i);
    }

    assertThat(
            file(
                method
                    .addParameter(ArrayTypeName.of(PrimitiveTypeName.INT), "rest")
                    .varargs()
                    .build()))
        .contains(
            "  public abstract void a(Book parameter0, Book parameter1, Book parameter2,"
                + " Book parameter3,\n      Book parameter4, int... rest);\n");
  }

  @Test
  void writesAnEnumWithItsMembersInOrder() {
    TypeSpec type =
        TypeSpec.enumBuilder(ClassName.get("p", "Size"))
            .addEnumConstant(constant("SMALL", "1"))
            .addEnumConstant(constant("LARGE", ""))
            .addField(int.class, "size", Modifier.FINAL)
            .addMethod(method("size", PrimitiveTypeName.INT))
            .addMethod(MethodSpec.constructorBuilder().addParameter(int.class, "size").build())
            .build();

    assertThat(new JavaFile("", type).text())
        .isEqualTo(
            """
            enum Size {
              /**
               * SMALL.
               */
              SMALL(1),

              /**
               * LARGE.
               */
              LARGE;

              final int size;

              Size(int size) {
              }

              int size() {
              }
            }
            """);
  }

  private static TypeSpec.EnumConstant constant(String name, String arguments) {
    return new TypeSpec.EnumConstant(name, CodeBlock.of(arguments), CodeBlock.of("$L.", name));
  }

  private static MethodSpec method(String name, TypeName type) {
    return MethodSpec.methodBuilder(name).returns(type).build();
  }

  private static String file(MethodSpec... methods) {
    TypeSpec type = TypeSpec.classBuilder("Shelf").addMethods(List.of(methods)).build();
    return new JavaFile("p", type).text();
  }
}
