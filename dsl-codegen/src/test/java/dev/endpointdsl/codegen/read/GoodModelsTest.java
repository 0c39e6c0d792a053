package dev.endpointdsl.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.EnumModel.Constant;
import dev.endpointdsl.codegen.model.EnumModel.Fact;
import dev.endpointdsl.codegen.model.EnumModel.FactKind;
import dev.endpointdsl.codegen.model.EnumModel.FactValue;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.RootModel.ReadModel;
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
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.select.Selection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoodModelsTest {

  private static final Path MODELS = Path.of("src/test/resources/models/good");

  @Test
  void findsAllTypesReachableFromTheInputs() throws IOException {
    DslModel garden = garden();

    assertThat(garden.structures())
        .extracting(StructureModel::javaName)
        .containsExactly("Bed", "Can", "Plant");
    assertThat(garden.unions()).extracting(UnionModel::javaName).containsExactly("Water");
    assertThat(garden.enums()).extracting(EnumModel::javaName).containsExactly("Soil", "Sun");
  }

  @Test
  void readsRootsWithTheOperationsThatReadThemBack() throws IOException {
    assertThat(garden().roots())
        .containsExactly(
            new RootModel(
                "Bed",
                "CreateBed",
                Optional.of(
                    new ReadModel(
                        "DescribeBed",
                        List.of("Name", "Soil"),
                        List.of("CreatedAt"),
                        Optional.empty()))));
  }

  @Test
  void acceptsShapeIdsOfOperations() throws IOException {
    DslModel model = model("garden", "example.garden#CreateBed");

    assertThat(model.roots()).containsExactly(new RootModel("Bed", "CreateBed", Optional.empty()));
  }

  @Test
  void namesTheClassesOfTheSdk() throws IOException {
    assertThat(structure("Bed").sdkName()).isEqualTo("CreateBedRequest");
    assertThat(structure("Plant").sdkName()).isEqualTo("PlantDescription");
    assertThat(structure("Can").sdkName()).isEqualTo("Can");
    assertThat(structure("Bed").documentation()).isEqualTo("A bed for plants.");
  }

  @Test
  void keepsMembersInTheModelsOrder() throws IOException {
    assertThat(structure("Bed").members())
        .extracting(MemberModel::wireName)
        .containsExactly(
            "Labels",
            "Name",
            "Nickname",
            "PlantedAt",
            "HarvestedAt",
            "SeenAt",
            "Photo",
            "Grains",
            "Acidity",
            "Rows",
            "Soil",
            "Water",
            "Plants",
            "GuestList",
            "Class");
    assertThat(structure("Bed").members())
        .filteredOn(MemberModel::required)
        .extracting(MemberModel::javaName)
        .containsExactly("name", "plants");
    assertThat(bed("Class").javaName()).isEqualTo("class_");
  }

  @Test
  void readsScalars() throws IOException {
    assertThat(bed("Name").type()).isEqualTo(Scalar.STRING);
    assertThat(bed("Photo").type()).isEqualTo(Scalar.BLOB);
    assertThat(bed("Grains").type()).isEqualTo(Scalar.LONG);
    assertThat(bed("Acidity").type()).isEqualTo(Scalar.DOUBLE);
    assertThat(bed("Rows").type()).isEqualTo(Scalar.INTEGER);
    assertThat(bed("Class").type()).isEqualTo(Scalar.BOOLEAN);
    assertThat(member("Can", "Litres").type()).isEqualTo(Scalar.FLOAT);
  }

  @Test
  void readsTimestampFormatsOfMemberAndTarget() throws IOException {
    assertThat(bed("PlantedAt").type()).isEqualTo(new TimestampType(TimestampFormat.EPOCH_SECONDS));
    assertThat(bed("HarvestedAt").type()).isEqualTo(new TimestampType(TimestampFormat.DATE_TIME));
    assertThat(bed("SeenAt").type()).isEqualTo(new TimestampType(TimestampFormat.HTTP_DATE));
  }

  @Test
  void readsTypesOfOtherShapes() throws IOException {
    assertThat(bed("Soil").type()).isEqualTo(new EnumType("Soil"));
    assertThat(bed("Water").type()).isEqualTo(new UnionType("Water"));
    assertThat(member("Plant", "Parent").type()).isEqualTo(new StructureType("Plant"));
    assertThat(member("Plant", "Offshoots").type())
        .isEqualTo(new ListType(plain(new StructureType("Plant"))));
  }

  @Test
  void readsMapsWithConstraintsOfKeysAndValues() throws IOException {
    ValueModel labels = bed("Labels").value();
    MapType map = (MapType) labels.type();

    assertThat(labels.constraints().size()).contains(new Bounds(1, 50));
    assertThat(labels.constraints().length()).isEmpty();
    assertThat(map.key().constraints().length()).contains(new Bounds(1, 128));
    assertThat(map.value().constraints().pattern())
        .contains(new Constraints.RegexPattern("labelValue", "[a-z]", false));
  }

  @Test
  void prefersConstraintsOfMembersToThoseOfTargets() throws IOException {
    Constraints name = bed("Name").value().constraints();

    assertThat(name.length()).contains(new Bounds(1, 63));
    assertThat(name.pattern())
        .contains(new Constraints.RegexPattern("bedName", "(?:[a-z]|[0-9])+", true));
    assertThat(bed("Nickname").value().constraints().length())
        .contains(new Bounds(2, Long.MAX_VALUE));
    assertThat(bed("Photo").value().constraints().length()).contains(new Bounds(0, 1024));
    assertThat(bed("GuestList").value().constraints().uniqueItems()).isTrue();
  }

  @Test
  void readsConstraintsOfNumbers() throws IOException {
    Constraints grains = bed("Grains").value().constraints();

    assertThat(grains.range())
        .contains(
            new Constraints.Range(
                Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("9000000000"))));
    assertThat(grains.unit()).contains("grains");
    assertThat(bed("Acidity").value().constraints().range())
        .contains(new Constraints.Range(Optional.of(new BigDecimal("0.5")), Optional.empty()));
    assertThat(bed("Rows").value().constraints().allowedValues()).containsExactly(1L, 2L, 4L);
  }

  @Test
  void readsPropertiesOfMembers() throws IOException {
    assertThat(bed("Name").value().sensitive()).isTrue();
    assertThat(bed("Photo").value().sensitive()).isFalse();
    assertThat(bed("Grains").defaultText()).contains("5");
    assertThat(member("Plant", "Sunshine").defaultText()).contains("a lot");
    assertThat(structure("Plant").label()).contains(member("Plant", "Species"));
    assertThat(bed("Name").documentation()).isEqualTo("The name of this bed.");
    assertThat(bed("Soil").documentation()).isEqualTo("The soil of the bed.");
    assertThat(bed("Rows").documentation()).isEmpty();
  }

  @Test
  void namesTheMethodsThatAddAnElement() throws IOException {
    assertThat(bed("Plants").singular()).contains("plant");
    assertThat(bed("Labels").singular()).contains("label");
    assertThat(bed("GuestList").singular()).contains("visitor");
    assertThat(bed("Rows").singular()).isEmpty();
    assertThat(member("Plant", "Offshoots").singular()).contains("offshoot");
  }

  @Test
  void readsUnions() throws IOException {
    UnionModel water = garden().unions().get(0);

    assertThat(water.members())
        .extracting(MemberModel::wireName, MemberModel::type, MemberModel::required)
        .containsExactly(
            tuple("Can", new StructureType("Can"), false), tuple("Rain", Scalar.BOOLEAN, false));
  }

  @Test
  void readsEnumsWithFacts() throws IOException {
    EnumModel soil = garden().enums().get(0);

    assertThat(soil.facts())
        .containsExactly(
            new Fact("drains", FactKind.BOOLEAN, "", true, "Whether water runs off."),
            new Fact("best", FactKind.ENUM, "Sun", false, ""),
            new Fact("suns", FactKind.ENUM_LIST, "Sun", false, ""),
            new Fact("origin", FactKind.STRING, "", false, ""));
    FactValue none = new FactValue(List.of(), false);
    assertThat(soil.constants())
        .containsExactly(
            new Constant(
                "SOIL_SAND",
                "soil.sand",
                "Permeable to water.",
                List.of(fact("true"), none, fact("FULL"), fact("sea"))),
            new Constant(
                "SOIL_CLAY",
                "soil.clay",
                "",
                List.of(fact("false"), fact("HALF_SHADE"), none, none)),
            new Constant("LOAMY", "Loam", "", List.of(fact("false"), none, none, none)));
  }

  @Test
  void readsPublishedModelsWithAnOverlay() throws IOException {
    ModelResult<DslModel> result =
        DslModelFactory.create(
            ModelFiles.sources(MODELS.resolve("published")), Selection.of("PutItem"));

    assertThat(result.problems()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    StructureModel item = result.value().orElseThrow().structures().get(0);
    assertThat(item.javaName()).isEqualTo("Item");
    assertThat(item.members())
        .extracting(MemberModel::javaName)
        .containsExactly("name", "color", "tags");
    MemberModel name = item.members().get(0);
    assertThat(name.required()).isTrue();
    assertThat(name.value().constraints().length()).contains(new Bounds(1, 20));
    assertThat(name.documentation()).isEqualTo("The name.");
    assertThat(item.members().get(2).value().constraints().uniqueItems()).isTrue();
  }

  @Test
  void readsStringsWithEnumTraitsAsEnums() throws IOException {
    EnumModel color = model("published", "PutItem").enums().get(0);

    assertThat(color.javaName()).isEqualTo("Color");
    assertThat(color.constants())
        .containsExactly(
            new Constant("DARK_RED", "DarkRed", "", List.of()),
            new Constant("LIGHT_BLUE", "light.blue", "Like the sky.", List.of()));
  }

  private static FactValue fact(String text) {
    return new FactValue(List.of(text), true);
  }

  private static ValueModel plain(TypeModel type) {
    return new ValueModel(type, Constraints.NONE, false);
  }

  private static MemberModel bed(String wireName) throws IOException {
    return member("Bed", wireName);
  }

  private static MemberModel member(String structure, String wireName) throws IOException {
    return structure(structure).members().stream()
        .filter(member -> member.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  private static StructureModel structure(String javaName) throws IOException {
    return garden().structures().stream()
        .filter(structure -> structure.javaName().equals(javaName))
        .findFirst()
        .orElseThrow();
  }

  private static DslModel garden() throws IOException {
    return model("garden", "DescribeBed", "CreateBed");
  }

  private static DslModel model(String name, String... operations) throws IOException {
    ModelResult<DslModel> result =
        DslModelFactory.create(ModelFiles.sources(MODELS.resolve(name)), Selection.of(operations));
    assertThat(result.problems()).isEmpty();
    return result.value().orElseThrow();
  }
}
