#ifndef PLAYER_TEXTURES_H
#define PLAYER_TEXTURES_H

#include <SDL.h>

/*
 * Textures kept from one frame to the next: those that a frame did not use are
 * dropped after it. A texture is borrowed until textures_sweep.
 */
typedef struct Textures Textures;

Textures *textures_new(SDL_Renderer *renderer);

/* To be freed before the renderer. textures_free(NULL) does nothing. */
void textures_free(Textures *textures);

/* NULL if there is none by that key; else it counts as used. */
SDL_Texture *textures_find(Textures *textures, uint64_t key);

/*
 * Makes a texture of `surface`, which it takes over and which may be NULL.
 * NULL if there is none to make.
 */
SDL_Texture *textures_keep(Textures *textures, uint64_t key,
                           SDL_Surface *surface);

/* Ends a frame: drops what was not used since the last sweep. */
void textures_sweep(Textures *textures);

#endif
