package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.RootModel;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Models without constraints, which the translation does not use. */
public final class SdkModels {

  private SdkModels() {}

  /** Creates a member whose Java name is the wire name with a lowercase first letter. */
  public static MemberModel member(String wireName, TypeModel type) {
    return new MemberModel(
        wireName,
        wireName.equals("Default") ? "default_" : javaName(wireName),
        value(type),
        false,
        wireName.endsWith("Name"),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static String javaName(String wireName) {
    return wireName.substring(0, 1).toLowerCase(Locale.ROOT) + wireName.substring(1);
  }

  /** Creates a structure. */
  public static StructureModel structure(String javaName, String sdkName, MemberModel... members) {
    return new StructureModel(javaName, javaName, sdkName, "", List.of(members));
  }

  /** Returns the type of a list. */
  public static TypeModel list(TypeModel element) {
    return new ListType(value(element));
  }

  /** Returns the type of a map. */
  public static TypeModel map(TypeModel value) {
    return new MapType(value(Scalar.STRING), value(value));
  }

  /** Returns the type of a reference to a structure. */
  public static TypeModel structure(String javaName) {
    return new StructureType(javaName);
  }

  /** Returns the type of a reference to an enum. */
  public static TypeModel enumeration(String javaName) {
    return new EnumType(javaName);
  }

  private static ValueModel value(TypeModel type) {
    return new ValueModel(type, Constraints.NONE, false);
  }

  /** Creates a root without an operation that reads it back. */
  public static RootModel root(String structure, String operation) {
    return new RootModel(structure, operation, Optional.empty());
  }

  /** Creates a model without unions. */
  public static DslModel model(RootModel root, StructureModel... structures) {
    return new DslModel(List.of(structures), List.of(), List.of(), List.of(root));
  }

  /** Returns a model of all kinds of types, with recursion, and with gaps in the SDK. */
  public static DslModel depot() {
    return new DslModel(
        List.of(depotStructure(), pallet(), shelf()),
        List.of(load()),
        List.of(),
        List.of(
            new RootModel(
                "Depot",
                "CreateDepot",
                Optional.of(
                    new RootModel.ReadModel(
                        "DescribeDepot", List.of("DepotName", "Kinds", "Notes", "Shelves"))))));
  }

  private static StructureModel depotStructure() {
    TypeModel kind = enumeration("DepotKind");
    TypeModel shelf = structure("Shelf");
    return structure(
        "Depot",
        "CreateDepotInput",
        member("DepotName", Scalar.STRING),
        member("OpenedAt", new TimestampType(TimestampFormat.EPOCH_SECONDS)),
        member("Capacity", Scalar.LONG),
        member("LoadFactor", Scalar.DOUBLE),
        member("WeightInKG", Scalar.FLOAT),
        member("Open", Scalar.BOOLEAN),
        member("Floors", Scalar.INTEGER),
        member("Seal", Scalar.BLOB),
        member("Seals", list(Scalar.BLOB)),
        member("Kind", kind),
        member("Kinds", list(kind)),
        member("KindsByName", map(kind)),
        member("Notes", list(Scalar.STRING)),
        member("Grid", list(list(Scalar.STRING))),
        member("Limits", map(Scalar.INTEGER)),
        member("Shelf", shelf),
        member("Shelves", list(shelf)),
        member("Rows", list(list(shelf))),
        member("ShelvesByName", map(shelf)),
        member("Default", Scalar.STRING),
        member("OverrideConfiguration", Scalar.STRING),
        member("Tolerance", Scalar.LONG),
        member("Pallets", list(structure("Pallet"))));
  }

  private static StructureModel pallet() {
    return structure("Pallet", "Pallet", member("Shelf", structure("Shelf")));
  }

  private static StructureModel shelf() {
    return structure(
        "Shelf",
        "Shelf",
        member("ShelfName", Scalar.STRING),
        member("Shelves", list(structure("Shelf"))),
        member("Load", new UnionType("Load")),
        member("Gadget", Scalar.STRING));
  }

  private static UnionModel load() {
    return new UnionModel(
        "Load",
        "Load",
        "Load",
        "",
        List.of(
            member("Text", Scalar.STRING),
            member("Amount", Scalar.DOUBLE),
            member("Crate", structure("Shelf")),
            member("Labels", list(Scalar.STRING)),
            member("Secret", Scalar.BLOB)));
  }
}
