package dev.endpointdsl.support;

/**
 * The progress of a generated builder. A stage that still requires a member never changes: each
 * call continues with a copy, so that one stage can start several chains. The last stage changes in
 * place until it builds its value.
 */
public abstract class StagedBuilder {

  private enum Progress {
    /** Requires a member; never changes. */
    STAGE,
    /** A copy of a stage that one call changes. */
    OPEN,
    /** Requires nothing; changes in place. */
    COMPLETE,
    /** Has built its value; never changes. */
    BUILT
  }

  private Progress progress;

  /**
   * Creates a builder.
   *
   * @param complete whether it requires nothing
   */
  protected StagedBuilder(boolean complete) {
    this.progress = complete ? Progress.COMPLETE : Progress.STAGE;
  }

  /**
   * Returns whether a call must change a copy of this stage.
   *
   * @throws IllegalStateException if the value has been built
   */
  protected final boolean isStage() {
    requireUnbuilt();
    return progress == Progress.STAGE;
  }

  /** Lets one call change this copy of a stage. */
  protected final void open() {
    progress = Progress.OPEN;
  }

  /**
   * Ends the call that changes a copy of a stage.
   *
   * @param complete whether nothing more is required
   */
  protected final void settle(boolean complete) {
    if (progress == Progress.OPEN) {
      progress = complete ? Progress.COMPLETE : Progress.STAGE;
    }
  }

  /**
   * Checks that the last stage can change.
   *
   * @throws IllegalStateException if the value has been built
   */
  protected final void requireUnbuilt() {
    if (progress == Progress.BUILT) {
      throw new IllegalStateException(
          "This "
              + getClass().getSimpleName()
              + " has already built its value, and a second value would have all members of the"
              + " first; begin with builder(), or with toBuilder() of a value");
    }
  }

  /** Ends all changes, because the value has been built. */
  protected final void markBuilt() {
    progress = Progress.BUILT;
  }
}
