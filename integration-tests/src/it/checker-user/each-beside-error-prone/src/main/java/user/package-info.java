/** Error Prone checks no class after an error, so {@code beside-error-prone} shows that it runs. */
package user;
