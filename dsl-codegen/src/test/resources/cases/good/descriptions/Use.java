package example.descriptions;

import example.sdk.board.model.BoardDetail;
import example.sdk.board.model.GetRoomResponse;

/** Checks values that are read from a response, or from a structure in it. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    BoardDetail detail = BoardDetail.builder().name("oak").length(3).state("NEW").build();
    same(
        RegisterBoardRequest.from(detail),
        RegisterBoardRequest.builder().name("oak").length(3).build());
    GetRoomResponse room = GetRoomResponse.builder().name("attic").size(9).owner("me").build();
    same(UpdateRoomInput.from(room), UpdateRoomInput.builder().name("attic").size(9).build());
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
