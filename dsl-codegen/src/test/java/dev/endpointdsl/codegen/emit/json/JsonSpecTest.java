package dev.endpointdsl.codegen.emit.json;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.emit.layout.SourceLayout;
import dev.endpointdsl.codegen.javasource.JavaFile;
import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampFormat;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.model.ValueModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class JsonSpecTest {

  private static final String PACKAGE = "com.example.json";
  private static final GeneratedNames NAMES = new GeneratedNames(PACKAGE, Set.of());

  /** A member of every kind, including recursive and deeply nested ones. */
  private static final StructureModel THING =
      structure(
          "Thing",
          member("Name", Scalar.STRING),
          member("Flag", Scalar.BOOLEAN),
          member("Tiny", Scalar.BYTE),
          member("Small", Scalar.SHORT),
          member("Count", Scalar.INTEGER),
          member("Big", Scalar.LONG),
          member("Weight", Scalar.FLOAT),
          member("Exact", Scalar.DOUBLE),
          member("Data", Scalar.BLOB),
          member("Kind", new EnumType("Kind")),
          member("Created", new TimestampType(TimestampFormat.EPOCH_SECONDS)),
          member("LastModificationOfThisThing", new TimestampType(TimestampFormat.HTTP_DATE)),
          sensitive("Password", Scalar.STRING),
          member("Parent", new StructureType("Thing")),
          member("Choice", new UnionType("Choice")),
          member("Names", list(Scalar.STRING)),
          member("Flags", list(Scalar.BOOLEAN)),
          member("Children", list(new StructureType("Thing"))),
          member("Choices", list(new UnionType("Choice"))),
          member("Times", list(new TimestampType(TimestampFormat.DATE_TIME))),
          member("Matrix", list(list(Scalar.INTEGER))),
          member("Counts", map(Scalar.LONG)),
          member("Secrets", map(sensitive(list(Scalar.BLOB)))),
          member("ChildrenByKey", map(list(map(new StructureType("Thing"))))),
          member("Dollar$Name", Scalar.STRING));

  private static final UnionModel CHOICE =
      new UnionModel(
          "Choice",
          "Choice",
          "Choice",
          "",
          List.of(
              member("Text", Scalar.STRING),
              member("Number", Scalar.DOUBLE),
              member("Things", list(new StructureType("Thing")))));

  private static final StructureModel NOTHING = structure("Nothing");

  @Test
  void structuresAreWrittenAsExpected() throws IOException {
    String actual = emitted(new JsonSpec(NAMES, THING));

    assertThat(actual).isEqualTo(expected("ThingJson.java", actual));
  }

  @Test
  void unionsAreWrittenAsExpected() throws IOException {
    String actual = emitted(new UnionJsonSpec(NAMES, CHOICE));

    assertThat(actual).isEqualTo(expected("ChoiceJson.java", actual));
  }

  @Test
  void structuresWithoutMembersAreWrittenAsExpected() throws IOException {
    String actual = emitted(new JsonSpec(NAMES, NOTHING));

    assertThat(actual).isEqualTo(expected("NothingJson.java", actual));
  }

  @Test
  void linesStayWithinAHundredColumns() {
    assertThat(emitted(new JsonSpec(NAMES, THING)).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void codecsCompileWithoutWarnings() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("ThingJson", emitted(new JsonSpec(NAMES, THING))));
    sources.add(source("ChoiceJson", emitted(new UnionJsonSpec(NAMES, CHOICE))));
    sources.add(source("NothingJson", emitted(new JsonSpec(NAMES, NOTHING))));
    sources.addAll(standIns("Thing", THING.members()));
    sources.addAll(standIns("Choice", CHOICE.members()));
    sources.addAll(standIns("Nothing", List.of()));

    Compilation compilation = javac().withOptions("-Xlint:all", "-Werror").compile(sources);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  /** Returns a value and a builder with the fields that generated codecs access. */
  private static List<JavaFileObject> standIns(String name, List<MemberModel> members) {
    StringBuilder fields = new StringBuilder();
    for (MemberModel member : members) {
      fields.append(
          String.format(
              Locale.ROOT,
              "  %s %s;%n",
              JavaTypes.stored(member.type(), NAMES),
              member.javaName()));
    }
    String builder = name + "Builder";
    String unchecked = "  %s unchecked() { return new %s(); }%n".formatted(name, name);
    return List.of(
        source(name, header() + "final class " + name + " {\n" + fields + "}\n"),
        source(builder, header() + "final class " + builder + " {\n" + fields + unchecked + "}\n"));
  }

  private static String header() {
    return "package " + PACKAGE + ";\n";
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(PACKAGE + "." + name, text);
  }

  private static String emitted(SourceSpec spec) {
    return SourceLayout.of(new JavaFile(PACKAGE, spec.type()).text());
  }

  /** Returns the expected source; {@code -Dgolden.rewrite=true} replaces it with the actual one. */
  private static String expected(String file, String actual) throws IOException {
    Path golden = Path.of("src/test/resources/dev/endpointdsl/codegen/emit/json").resolve(file);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, actual);
    }
    return Files.readString(golden);
  }

  private static StructureModel structure(String name, MemberModel... members) {
    return new StructureModel(name, name, name, "", Arrays.asList(members));
  }

  private static MemberModel sensitive(String wireName, TypeModel type) {
    return member(wireName, sensitive(type));
  }

  private static MemberModel member(String wireName, TypeModel type) {
    return member(wireName, value(type));
  }

  private static MemberModel member(String wireName, ValueModel value) {
    String javaName = wireName.substring(0, 1).toLowerCase(Locale.ROOT) + wireName.substring(1);
    return new MemberModel(
        wireName, javaName, value, false, false, Optional.empty(), Optional.empty(), "");
  }

  private static TypeModel list(TypeModel element) {
    return new ListType(value(element));
  }

  private static TypeModel map(TypeModel value) {
    return map(value(value));
  }

  private static TypeModel map(ValueModel value) {
    return new MapType(value(Scalar.STRING), value);
  }

  private static ValueModel value(TypeModel type) {
    return new ValueModel(type, Constraints.NONE, false);
  }

  private static ValueModel sensitive(TypeModel type) {
    return new ValueModel(type, Constraints.NONE, true);
  }
}
