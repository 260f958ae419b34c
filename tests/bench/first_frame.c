/*
 * first_frame PROGRAM ARGUMENTS…: runs a program and watches the screen for
 * the first frame with text. Prints the milliseconds from exec until it was
 * to be seen, and the KiB the program then has in memory; then ends it.
 *
 * The screen is looked at from outside, so any two programs are measured in
 * the same way: where the title stands there must be the colour of the page,
 * and ink.
 */
#define _POSIX_C_SOURCE 200809L

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

enum { LEFT = 64, TOP = 80, WIDTH = 500, HEIGHT = 50 };
enum { PAGE = 0xFAF6EF, INK_MIN = 100, PAGE_MIN = 5000 };

static double now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static bool is_ink(unsigned long pixel)
{
    return (pixel >> 16 & 0xFF) < 0x60 && (pixel >> 8 & 0xFF) < 0x60;
}

static bool shows_text(Display *display)
{
    XImage *image = XGetImage(display, DefaultRootWindow(display), LEFT, TOP,
                              WIDTH, HEIGHT, AllPlanes, ZPixmap);
    int page = 0, ink = 0;

    for (int i = 0; image && i < WIDTH * HEIGHT; i++) {
        unsigned long pixel = XGetPixel(image, i % WIDTH, i / WIDTH) & 0xFFFFFF;
        page += pixel == PAGE;
        ink += is_ink(pixel);
    }
    if (image)
        XDestroyImage(image);
    return page >= PAGE_MIN && ink >= INK_MIN;
}

static void nap(void)
{
    nanosleep(&(struct timespec){ .tv_nsec = 500000 }, NULL);
}

static long resident_kib(pid_t program)
{
    char path[64], line[256];
    long kib = 0;

    snprintf(path, sizeof path, "/proc/%ld/status", (long)program);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        sscanf(line, "VmRSS: %ld", &kib);
    if (file)
        fclose(file);
    return kib;
}

static bool measure(Display *display, pid_t program, double began)
{
    while (!shows_text(display)) {
        if (waitpid(program, NULL, WNOHANG) != 0 || now_ms() - began > 20000)
            return false;
        nap();
    }
    printf("%.1f %ld\n", now_ms() - began, resident_kib(program));
    kill(program, SIGTERM);
    waitpid(program, NULL, 0);
    return true;
}

int main(int argc, char **argv)
{
    Display *display = XOpenDisplay(NULL);

    if (argc < 2 || !display || shows_text(display))
        return 2;
    double began = now_ms();
    pid_t program = fork();
    if (program == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    bool seen = measure(display, program, began);
    XCloseDisplay(display);
    return seen ? 0 : 1;
}
