/* Holds a file open, so that nobody else may read or write it, as a virus scanner or a sync client does.
   Usage: hold FILE MILLISECONDS */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    HANDLE file = CreateFileA(arguments[1], GENERIC_READ, 0, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("held");
    fflush(stdout);
    Sleep((DWORD)atoi(arguments[2]));
    return 0;
}
