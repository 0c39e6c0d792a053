/** Error Prone looks at no class after the first error: that it runs is seen in its neighbour. */
package user;
