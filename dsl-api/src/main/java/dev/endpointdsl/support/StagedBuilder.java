package dev.endpointdsl.support;

/**
 * The progress of a generated builder. A stage that still requires a member never changes: each
 * call continues with a copy, so that one stage can start several chains. The last stage changes in
 * place until it builds its value.
 */
public abstract class StagedBuilder extends BuilderArguments {

  /** Requires a member; never changes. */
  private static final byte STAGE = 0;

  /** A copy of a stage that one call changes. */
  private static final byte OPEN = 1;

  /** Requires nothing; changes in place. */
  private static final byte COMPLETE = 2;

  /** Has built its value; never changes. */
  private static final byte BUILT = 3;

  private byte progress;

  /**
   * Creates a builder.
   *
   * @param complete whether it requires nothing
   */
  protected StagedBuilder(boolean complete) {
    this.progress = complete ? COMPLETE : STAGE;
  }

  /**
   * Returns whether a call must change a copy of this stage.
   *
   * @throws IllegalStateException if the value has been built
   */
  protected final boolean isStage() {
    requireUnbuilt();
    return progress == STAGE;
  }

  /** Lets one call change this copy of a stage. */
  protected final void open() {
    progress = OPEN;
  }

  /**
   * Ends the call that changes a copy of a stage.
   *
   * @param complete whether nothing more is required
   */
  protected final void settle(boolean complete) {
    if (progress == OPEN) {
      progress = complete ? COMPLETE : STAGE;
    }
  }

  @Override
  protected final boolean isRequiring() {
    return progress == OPEN;
  }

  /**
   * Checks that the last stage can change.
   *
   * @throws IllegalStateException if the value has been built
   */
  protected final void requireUnbuilt() {
    if (progress == BUILT) {
      throw new IllegalStateException(
          "This "
              + getClass().getSimpleName()
              + " has already built its value, and a second value would have all members of the"
              + " first; begin with builder(), or with toBuilder() of a value");
    }
  }

  /** Ends all changes, because the value has been built. */
  protected final void markBuilt() {
    progress = BUILT;
  }
}
