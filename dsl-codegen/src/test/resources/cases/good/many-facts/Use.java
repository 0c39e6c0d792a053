package example.manyfacts;

/** Checks facts about more members than a chain of calls can have. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    int size = CreateThingInputFacts.FACTS.sensitiveMembers().size();
    if (size != 120) {
      throw new AssertionError(size);
    }
  }
}
