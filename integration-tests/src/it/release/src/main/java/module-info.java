/** Greetings. */
module user.greeting {
  requires static org.jspecify;

  exports user.greeting;
}
