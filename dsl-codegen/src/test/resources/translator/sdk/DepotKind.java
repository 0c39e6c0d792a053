package example.sdk.depot.model;

/** An enum, in the style of the AWS SDK's generated classes. */
public enum DepotKind {
  COLD("cold"),
  DRY("dry"),
  UNKNOWN_TO_SDK_VERSION(null);

  private final String value;

  DepotKind(String value) {
    this.value = value;
  }

  public static DepotKind fromValue(String value) {
    if (value == null) {
      return null;
    }
    for (DepotKind kind : values()) {
      if (value.equals(kind.value)) {
        return kind;
      }
    }
    return UNKNOWN_TO_SDK_VERSION;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
