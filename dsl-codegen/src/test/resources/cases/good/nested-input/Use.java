package example.nestedinput;

import example.sdk.board.model.ScheduleRequest;

/** Checks an input that is also a member of another one. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    ResizeBoardMessage resize = ResizeBoardMessage.builder().name("oak").length(3).build();
    ScheduleInput schedule = ScheduleInput.builder().first(resize).later(resize).build();
    ScheduleRequest request = schedule.toRequest();
    same(resize.toRequest().length(), 3);
    same(request.first().name(), "oak");
    same(request.later().get(0).length(), 3);
    same(ScheduleInput.from(request), schedule);
    same(ResizeBoardMessage.from(resize.toRequest()), resize);
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
