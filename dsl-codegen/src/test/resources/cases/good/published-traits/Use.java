package example.publishedtraits;

import dev.endpointdsl.Violation;
import java.util.stream.Collectors;

/** Checks members with every combination of a trait, a container and a target of published models. */
public final class Use {

  private static final String VALID =
      """
      {
      "AddedDefault":{"Boolean":true,"Integer":1,"List":["a"],"Long":1,"String":"a"},
      "ArnReference":{"ListOwnString":["a"],"OwnString":"a","Choice":{"OwnString":"a"}},
      "Data":{"List":["a"],"Map":{"a":"a"},"String":"a","ListOwnString":["a"],
      "MapKeyOwnString":{"a":"a"},"MapValueOwnString":{"a":"a"},"OwnList":["a"],"OwnString":"a"},
      "CfnExcludeProperty":{"Blob":"YQ==","List":["a"],"Map":{"a":"a"},"String":"a",
      "Structure":{"Name":"a"},"Union":{"Name":"a"}},
      "CfnMutability":{"Boolean":true,"Enum":"on","List":["a"],"Map":{"a":"a"},"String":"a",
      "Structure":{"Name":"a"}},
      "ConditionKeyValue":{"List":["a"],"String":"a"},
      "ClientOptional":{"Blob":"YQ==","Boolean":true,"Double":1.5,"Enum":"on","Integer":1,
      "List":["a"],"Long":1,"Map":{"a":"a"},"String":"a","Structure":{"Name":"a"},
      "Timestamp":1700000000,"Union":{"Name":"a"}},
      "Default":{"Blob":"YQ==","Boolean":true,"Double":1.5,"Enum":"on","Float":1.5,"Integer":1,
      "List":["a"],"Long":1,"String":"a","ListOwnDouble":[1.5],"ListOwnInteger":[1],
      "ListOwnLong":[1],"MapValueOwnBoolean":{"a":true},"MapValueOwnDouble":{"a":1.5},
      "MapValueOwnLong":{"a":1},"OwnBoolean":true,"OwnDouble":1.5,"OwnEnum":"on","OwnFloat":1.5,
      "OwnInteger":1,"OwnLong":1,"Choice":{"OwnBoolean":true}},
      "Deprecated":{"Boolean":true,"Double":1.5,"Enum":"on","Integer":1,"List":["a"],"Long":1,
      "Map":{"a":"a"},"String":"a","Structure":{"Name":"a"},"Timestamp":1700000000,
      "Union":{"Name":"a"},"ListOwnEnum":["on"],"ListOwnStructure":[{"Name":"a"}],"OwnEnum":"on",
      "OwnInteger":1,"OwnList":["a"],"OwnString":"a","OwnStructure":{"Name":"a"}},
      "Enum":{"ListOwnString":["on"],"MapKeyOwnString":{"on":"a"},"MapValueOwnString":{"a":"on"},
      "OwnString":"on","Choice":{"OwnString":"on"}},
      "IdempotencyToken":{"String":"a"},
      "JsonName":{"Blob":"YQ==","Boolean":true,"Double":1.5,"Enum":"on","Integer":1,"List":["a"],
      "Long":1,"Map":{"a":"a"},"String":"a","Structure":{"Name":"a"},"Timestamp":1700000000,
      "Choice":{"Map":{"a":"a"}}},
      "Length":{"ListString":["a"],"MapKeyString":{"a":"a"},"MapValueString":{"a":"a"},
      "Blob":"YQ==","Enum":"on","List":["a"],"Map":{"a":"a"},"String":"a","ListOwnBlob":["YQ=="],
      "ListOwnEnum":["on"],"ListOwnList":[["a"]],"ListOwnMap":[{"a":"a"}],"ListOwnString":["a"],
      "MapKeyOwnEnum":{"on":"a"},"MapKeyOwnString":{"a":"a"},"MapValueOwnList":{"a":["a"]},
      "MapValueOwnMap":{"a":{"a":"a"}},"MapValueOwnString":{"a":"a"},"OwnBlob":"YQ==",
      "OwnEnum":"on","OwnList":["a"],"OwnMap":{"a":"a"},"OwnString":"a","Choice":{"Blob":"YQ=="}},
      "MediaType":{"OwnString":"a"},
      "Pattern":{"ListString":["a"],"MapKeyString":{"a":"a"},"MapValueString":{"a":"a"},
      "Enum":"on","String":"a","ListOwnString":["a"],"MapKeyOwnString":{"a":"a"},
      "MapValueOwnString":{"a":"a"},"OwnEnum":"on","OwnString":"a","Choice":{"String":"a"}},
      "Range":{"ListLong":[1],"Double":1.5,"Float":1.5,"Integer":1,"Long":1,"ListOwnDouble":[1.5],
      "ListOwnInteger":[1],"ListOwnLong":[1],"MapValueOwnDouble":{"a":1.5},
      "MapValueOwnInteger":{"a":1},"MapValueOwnLong":{"a":1},"OwnDouble":1.5,"OwnFloat":1.5,
      "OwnInteger":1,"OwnLong":1,"Choice":{"Long":1}},
      "Recommended":{"Structure":{"Name":"a"}},
      "References":{"ListOwnStructure":[{"Name":"a"}]},
      "Required":{"Blob":"YQ==","Boolean":true,"Document":{"a":[1,null,"x"]},"Double":1.5,
      "Enum":"on","Float":1.5,"Integer":1,"List":["a"],"Long":1,"Map":{"a":"a"},"String":"a",
      "Structure":{"Name":"a"},"Timestamp":1700000000,"Union":{"Name":"a"}},
      "ResourceIdentifier":{"String":"a"},
      "Sensitive":{"ListOwnDouble":[1.5],"ListOwnEnum":["on"],"ListOwnList":[["a"]],
      "ListOwnLong":[1],"ListOwnString":["secret"],"ListOwnStructure":[{"Name":"a"}],
      "ListOwnTimestamp":[1700000000],"ListOwnUnion":[{"Name":"a"}],
      "MapKeyOwnString":{"secret":"a"},"MapValueOwnString":{"a":"secret"},
      "MapValueOwnStructure":{"a":{"Name":"a"}},"OwnBlob":"YQ==","OwnBoolean":true,
      "OwnDocument":{"a":[1,null,"x"]},"OwnDouble":1.5,"OwnEnum":"on","OwnInteger":1,
      "OwnList":["a"],"OwnLong":1,"OwnMap":{"a":"a"},"OwnString":"secret",
      "OwnStructure":{"Name":"a"},"OwnTimestamp":1700000000,"OwnUnion":{"Name":"a"},
      "Choice":{"OwnBoolean":true}},
      "Sparse":{"OwnList":["a"],"OwnMap":{"a":"a"}},
      "Suppress":{"Boolean":true,"List":["a"],"String":"a","Structure":{"Name":"a"},
      "OwnString":"a"},
      "Tags":{"ListInteger":[1],"ListString":["a"],"MapKeyString":{"a":"a"},
      "MapValueString":{"a":"a"},"Boolean":true,"Integer":1,"List":["a"],"String":"a",
      "Timestamp":1700000000,"Choice":{"String":"a"}},
      "TimestampFormat":{"Timestamp":"2023-11-14T22:13:20Z","OwnTimestamp":1700000000},
      "UniqueItems":{"OwnList":["a"],"Choice":{"OwnList":["a"]}},
      "XmlAttribute":{"Enum":"on"},
      "XmlFlattened":{"List":["a"],"Map":{"a":"a"}},
      "XmlName":{"ListBlob":["YQ=="],"ListEnum":["on"],"ListInteger":[1],"ListString":["a"],
      "ListStructure":[{"Name":"a"}],"MapKeyEnum":{"on":"a"},"MapKeyString":{"a":"a"},
      "MapValueString":{"a":"a"},"MapValueStructure":{"a":{"Name":"a"}},"Boolean":true,
      "Enum":"on","List":["a"],"Map":{"a":"a"},"String":"a","Structure":{"Name":"a"},
      "OwnStructure":{"Name":"a"}},
      "XmlNamespace":{"Structure":{"Name":"a"}}
      }
      """;

  private static final String BROKEN =
      """
      {
      "Length":{"ListString":["too long a name"],"MapKeyString":{"too long a name":"on"},
      "MapValueString":{"on":"too long a name"},"Blob":"YWJjZGVmZ2hpams=","Enum":"unknown-value",
      "List":["on","on","on","on","on","on","on","on","on"],"Map":{"on0":"on","on1":"on",
      "on2":"on","on3":"on","on4":"on","on5":"on","on6":"on","on7":"on","on8":"on"},
      "String":"too long a name","ListOwnBlob":["YWJjZGVmZ2hpams="],
      "ListOwnEnum":["unknown-value"],"ListOwnList":[["on","on","on","on","on","on","on","on",
      "on"]],"ListOwnMap":[{"on0":"on","on1":"on","on2":"on","on3":"on","on4":"on","on5":"on",
      "on6":"on","on7":"on","on8":"on"}],"ListOwnString":["too long a name"],
      "MapKeyOwnEnum":{"unknown-value":"on"},"MapKeyOwnString":{"too long a name":"on"},
      "MapValueOwnList":{"on":["on","on","on","on","on","on","on","on","on"]},
      "MapValueOwnMap":{"on":{"on0":"on","on1":"on","on2":"on","on3":"on","on4":"on","on5":"on",
      "on6":"on","on7":"on","on8":"on"}},"MapValueOwnString":{"on":"too long a name"},
      "OwnBlob":"YWJjZGVmZ2hpams=","OwnEnum":"unknown-value","OwnList":["on","on","on","on","on",
      "on","on","on","on"],"OwnMap":{"on0":"on","on1":"on","on2":"on","on3":"on","on4":"on",
      "on5":"on","on6":"on","on7":"on","on8":"on"},"OwnString":"too long a name",
      "Choice":{"Blob":"YWJjZGVmZ2hpams="}},
      "Pattern":{"ListString":["UPPER"],"MapKeyString":{"UPPER":"on"},
      "MapValueString":{"on":"UPPER"},"Enum":"UNKNOWN","String":"UPPER","ListOwnString":["UPPER"],
      "MapKeyOwnString":{"UPPER":"on"},"MapValueOwnString":{"on":"UPPER"},"OwnEnum":"UNKNOWN",
      "OwnString":"UPPER","Choice":{"String":"UPPER"}},
      "Range":{"ListLong":[77],"Double":77.5,"Float":77.5,"Integer":77,"Long":77,
      "ListOwnDouble":[77.5],"ListOwnInteger":[77],"ListOwnLong":[77],
      "MapValueOwnDouble":{"on":77.5},"MapValueOwnInteger":{"on":77},"MapValueOwnLong":{"on":77},
      "OwnDouble":77.5,"OwnFloat":77.5,"OwnInteger":77,"OwnLong":77,"Choice":{"Long":77}},
      "UniqueItems":{"OwnList":["on","on"],"Choice":{"OwnList":["on","on"]}}
      }
      """;

  private static final String VIOLATIONS =
      """
      length.blob LENGTH
      length.choice.blob LENGTH
      length.enum_ UNKNOWN_VALUE
      length.list SIZE
      length.listOwnBlob[0] LENGTH
      length.listOwnEnum[0] UNKNOWN_VALUE
      length.listOwnList[0] SIZE
      length.listOwnMap[0] SIZE
      length.listOwnString[0] LENGTH
      length.listString[0] LENGTH
      length.map SIZE
      length.mapKeyOwnEnum["unknown-value"] UNKNOWN_VALUE
      length.mapKeyOwnString["too long a name"] LENGTH
      length.mapKeyString["too long a name"] LENGTH
      length.mapValueOwnList["on"] SIZE
      length.mapValueOwnMap["on"] SIZE
      length.mapValueOwnString["on"] LENGTH
      length.mapValueString["on"] LENGTH
      length.ownBlob LENGTH
      length.ownEnum UNKNOWN_VALUE
      length.ownList SIZE
      length.ownMap SIZE
      length.ownString LENGTH
      length.string LENGTH
      pattern.choice.string PATTERN
      pattern.enum_ UNKNOWN_VALUE
      pattern.listOwnString[0] PATTERN
      pattern.listString[0] PATTERN
      pattern.mapKeyOwnString["UPPER"] PATTERN
      pattern.mapKeyString["UPPER"] PATTERN
      pattern.mapValueOwnString["on"] PATTERN
      pattern.mapValueString["on"] PATTERN
      pattern.ownEnum UNKNOWN_VALUE
      pattern.ownString PATTERN
      pattern.string PATTERN
      range.choice.long_ RANGE
      range.double_ RANGE
      range.float_ RANGE
      range.integer RANGE
      range.listLong[0] RANGE
      range.listOwnDouble[0] RANGE
      range.listOwnInteger[0] RANGE
      range.listOwnLong[0] RANGE
      range.long_ RANGE
      range.mapValueOwnDouble["on"] RANGE
      range.mapValueOwnInteger["on"] RANGE
      range.mapValueOwnLong["on"] RANGE
      range.ownDouble RANGE
      range.ownFloat RANGE
      range.ownInteger RANGE
      range.ownLong RANGE
      uniqueItems.choice.ownList[1] UNIQUE_ITEMS
      uniqueItems.ownList[1] UNIQUE_ITEMS
      """;

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    PutTraitsRequest valid = PutTraitsRequest.fromJson(VALID);
    same(valid.violations().isEmpty(), true);
    same(valid.toJson(), VALID.replace("\n", ""));
    same(PutTraitsRequest.fromJson(valid.toJson()), valid);
    same(valid.toBody().contains("\"map\":{\"a\":\"a\"}"), true);
    same(valid.toString().contains("secret"), false);

    same(
        PutTraitsRequest.fromJson(BROKEN).violations().stream()
            .map(Use::line)
            .collect(Collectors.joining()),
        VIOLATIONS);
    parts();
  }

  private static void parts() {
    PutPartsRequest parts =
        PutPartsRequest.builder()
            .httpLabelEnum(PlainEnum.ON)
            .httpLabelInteger(1)
            .httpLabelLong(2)
            .httpLabelString("label")
            .hostLabelString("host")
            .httpHeaderList("x", "y")
            .httpQueryFloat(0.5f)
            .header("team", "shop")
            .parameter("page", "2")
            .name("n")
            .build();
    same(parts.toBody(), "{\"HostLabelString\":\"host\",\"Name\":\"n\"}");
    same(PutPartsRequest.fromJson(parts.toJson()), parts);
  }

  private static String line(Violation violation) {
    return violation.path() + " " + violation.rule() + "\n";
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
